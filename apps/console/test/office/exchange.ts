export const exchangeAnswers = {}
