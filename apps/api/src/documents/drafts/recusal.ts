import { yearOf } from '@petition/law'
import { recusalArticle, recusalsOf } from '@petition/domain'
import { checkRecusalNotice, recusalNotice } from '@petition/documents'
import { mayName, petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 回避申请决定告知书, to whoever asked and to the official, who does not learn from it who accuses (第三十条第三款). */
export function recusalDraft(dossier: Dossier, cause: Cause<'RECUSAL_DECIDED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const recusal = recusalsOf(story).find(({ id }) => id === fact.recusalId)
  const official = recusal && dossier.person(recusal.accountId)
  if (!recusal || !official) return null
  const organ = dossier.organ(fact.organId)
  const input = {
    ...{ organName: organ.name, issuedOn: cause.issuedOn, matterNumber: dossier.matterNumber },
    number: documentNumber(organ.word, 'RECUSAL_NOTICE', yearOf(cause.issuedOn), cause.no),
    petitioners:
      recusal.askedBy === 'OFFICIAL' ? null : mayName(story) ? petitioners(dossier, story) : ('WITHHELD' as const),
    ...{ officialName: official.name, officialPost: official.post },
    officialOrganName: dossier.organ(recusal.officialOrganId).name,
    isDecidedAbove: recusal.isLeading && fact.organId !== recusal.officialOrganId,
    ...{ interest: recusal.interest, askedOn: recusal.askedOn, askedReason: recusal.reason },
    ...{ isGranted: fact.isGranted, reason: fact.reason, citation: recusalArticle(story), contact: organ.contact },
  }
  return { paper: recusalNotice(input), problems: checkRecusalNotice(input) }
}
