export const houseAnswers = {}
