import { registerExporter } from '../exports/index.js'
import { registerImportKind } from '../imports/index.js'
import type { PersonalColumn, Slice } from '../platform/index.js'
import { boardExporter } from './board-exporter.js'
import { CERTIFICATE_GRANT, certificateDownload } from './certificate-download.js'
import { messages } from './messages.js'
import { Study1700000030000 } from './migrations/1700000030000-study.js'
import { studyKind } from './sheet/study-kind.js'
import {
  StudyCertificateEntity,
  StudyFactEntity,
  StudyRecordEntity,
  StudyYearEntity,
  StudyYearTermEntity,
} from './study.entity.js'
import { MyStudyResolver, PendingStudyResolver, StudyBoardResolver, StudyYearResolver } from './study.resolver.js'

registerImportKind(studyKind)
registerExporter(boardExporter)

const personal = (table: string, column: string, zh: string, en: string): PersonalColumn => ({
  ...{ table, column, purpose: { zh, en }, sealedAs: 'clear' },
})

/** Law study of the cadres (学法): the year, the roster, hours and examination, what is missing and by when. */
export const studySlice: Slice = {
  name: 'study',
  entities: [StudyYearEntity, StudyYearTermEntity, StudyRecordEntity, StudyFactEntity, StudyCertificateEntity],
  migrations: [Study1700000030000],
  resolvers: [StudyYearResolver, StudyBoardResolver, MyStudyResolver, PendingStudyResolver],
  messages,
  personal: [
    personal('study_record', 'exemptReason', '说明为什么本年度不作要求', 'why the year is not owed'),
    personal('study_record', 'examScore', '判断考试是否合格', 'to know whether the examination is passed'),
    personal('study_record', 'certificateNo', '核对结业证书', 'to check the certificate'),
    personal(
      'study_fact',
      'content',
      '学法经过，折算课时和考试',
      'the facts that hours and examination are folded from',
    ),
  ],
  downloads: { [CERTIFICATE_GRANT]: certificateDownload },
}

/* The slice's door. */
export { closeStudyYear, reopenStudyYear } from './close-study-year.js'
export { decideOwnStudy } from './decide-own-study.js'
export { readBoard } from './read-board.js'
export { readMyStudy } from './read-my-study.js'
export { recordOwnStudy } from './record-own-study.js'
export { setStudyEnrolment } from './set-enrolment.js'
export { setStudyYear } from './set-study-year.js'
