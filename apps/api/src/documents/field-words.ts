/** Words of papers: what a field of this name is wherever it stands in the contract. */
export const fieldWords: Readonly<Record<string, string>> = {
  paper: '文书 paper',
  paperId: '文书 paper',
  papers: '文书 papers',
  letterhead: '文书抬头信息 how the organ names itself on paper',
  lookUpWhere: '查询渠道 where the state of a matter can be looked up',
}
