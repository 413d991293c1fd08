/** The same seed gives the same people, matters, ids, texts and days. */
export const SEED = 20_230_110
