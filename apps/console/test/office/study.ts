export const studyAnswers = {}
