/** The longest texts of a row, in characters, typed or from a roster. */
export const ROW_LENGTHS = {
  ...{ agreementNo: 60, name: 100, idNumber: 40, relation: 40, phone: 40, account: 60 },
  ...{ authorityBasis: 200, authorityNo: 100, authorityScope: 200 },
} as const
