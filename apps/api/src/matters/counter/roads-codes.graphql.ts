import {
  ACCUSATION_CONCERNS,
  ADOPTIONS,
  COMPETENCE_DECIDERS,
  label,
  MANAGED_BY,
  REPORTED_TO,
  type Labels,
} from '@petition/domain'
import { enumOf } from '../../organs/index.js'
import type { FileGoes } from '../intake/split-files.js'

export const AdoptionEnum = enumOf('Adoption', '建议采纳情况（第二十九条）what became of advice', ADOPTIONS)
export const AccusationConcernEnum = enumOf(
  'AccusationConcern',
  '检举控告所涉事项（第三十条）what an accusation is about',
  ACCUSATION_CONCERNS,
)
export const ManagedByEnum = enumOf('ManagedBy', '管理权限 by which power the accused is managed', MANAGED_BY)
export const CompetenceDeciderEnum = enumOf(
  'CompetenceDecider',
  '职责归属由谁决定（第二十四条）who decides competence',
  COMPETENCE_DECIDERS,
)
export const ReportedToEnum = enumOf('ReportedTo', '向谁报告（第二十五条）to whom it is reported', REPORTED_TO)
export const FileGoesEnum = enumOf('FileGoes', '拆分时材料的去向 where a file goes in a split', {
  STAYS: label('留在本件', 'stays'),
  SPLIT_OFF: label('随拆出的事项', 'goes with what is split off'),
  BOTH: label('两件都有', 'both'),
} satisfies Labels<FileGoes>)
