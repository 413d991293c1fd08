import { Field, InputType } from 'type-graphql'
import { z } from 'zod'
import {
  AcceptMatterInput,
  AskSupplementInput,
  AssignMatterInput,
  DecideAdviceInput,
  ExtendHandlingInput,
  HandOverAccusationInput,
  NotifyPetitionerInput,
  ObjectInput,
  ReferMatterInput,
  ReportUrgentInput,
} from '../matters/counter/index.js'

/** Acts whose paper is shown before it goes out, each with the very input that would do it. */
@InputType({
  description: '预览将要出具的文书：填写其中一项，内容与办理时相同 exactly one act, with the input that would do it',
})
export class ActPreviewInput {
  static readonly schema = z.object({
    notify: NotifyPetitionerInput.schema.nullish(),
    acceptMatter: AcceptMatterInput.schema.nullish(),
    extendHandling: ExtendHandlingInput.schema.nullish(),
    referMatter: ReferMatterInput.schema.nullish(),
    assignMatter: AssignMatterInput.schema.nullish(),
    object: ObjectInput.schema.nullish(),
    askSupplement: AskSupplementInput.schema.nullish(),
    decideAdvice: DecideAdviceInput.schema.nullish(),
    handOverAccusation: HandOverAccusationInput.schema.nullish(),
    reportUrgent: ReportUrgentInput.schema.nullish(),
  })
  @Field(() => NotifyPetitionerInput, { nullable: true, description: '告知书 notice of receipt and route' })
  notify?: NotifyPetitionerInput | null
  @Field(() => AcceptMatterInput, { nullable: true, description: '受理告知书 notice of acceptance' })
  acceptMatter?: AcceptMatterInput | null
  @Field(() => ExtendHandlingInput, { nullable: true, description: '延长办理期限告知书 notice of an extension' })
  extendHandling?: ExtendHandlingInput | null
  @Field(() => ReferMatterInput, { nullable: true, description: '转送函 forwarding letter' })
  referMatter?: ReferMatterInput | null
  @Field(() => AssignMatterInput, { nullable: true, description: '交办函 assignment letter' })
  assignMatter?: AssignMatterInput | null
  @Field(() => ObjectInput, { nullable: true, description: '异议函 objection' }) object?: ObjectInput | null
  @Field(() => AskSupplementInput, { nullable: true, description: '补充材料告知书 request for material' })
  askSupplement?: AskSupplementInput | null
  @Field(() => DecideAdviceInput, { nullable: true, description: '建议答复 reply to advice' })
  decideAdvice?: DecideAdviceInput | null
  @Field(() => HandOverAccusationInput, { nullable: true, description: '检举控告移送函 letter with an accusation' })
  handOverAccusation?: HandOverAccusationInput | null
  @Field(() => ReportUrgentInput, { nullable: true, description: '紧急信访事项报告 urgent report' })
  reportUrgent?: ReportUrgentInput | null
}
