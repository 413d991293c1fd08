export * from './input.js'
export { answerScenario, storyOfScenario } from './answer.js'
export { translatePetition } from './translate.js'
