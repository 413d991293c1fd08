import type { LocalDate } from '@petition/law'
import type { CommitteeGround, ExecutionStayGround, MediationSigner } from '@petition/domain/reconsideration'
import { Field, ID, ObjectType } from 'type-graphql'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { reconReaders } from '../access.js'
import { CommitteeGroundEnum, ExecutionStayGroundEnum, MediationSignEnum } from './recon-codes.graphql.js'

@ObjectAccess(reconReaders)
@ObjectType('ReconSign', { description: '调解书的一方签署 one who signs the mediation document' })
export class ReconSignNode {
  @Field(() => MediationSignEnum, { description: '由谁 who' }) by!: MediationSigner
  @Field(() => ID, { nullable: true, description: '申请人、第三人 the party' }) partyId!: string | null
  @Field(() => String, { nullable: true, description: '显示名 name' }) name!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '签署之日，未签为空 day of the sign' })
  signedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '代签的授权文件 signed for them, by which paper' })
  authority!: string | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconAgreement', { description: '调解协议的签署和生效 who signed, and since when it is in force' })
export class ReconAgreementNode {
  @Field(() => LocalDateScalar, { description: '达成之日 agreed' }) agreedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '生效之日 in force' }) inForceOn!: LocalDate | null
  @Field(() => [ReconSignNode], { description: '各方签署 the signs' }) signs!: ReconSignNode[]
}

@ObjectAccess(reconReaders)
@ObjectType('ReconMakerCall', { description: '要求制定机关当面说明理由 an explanation in person that was asked for' })
export class ReconMakerCallNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '当面说明之日 day it is set for' }) meetOn!: LocalDate
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => String, { description: '说明事项 about what' }) about!: string
  @Field(() => Boolean, { nullable: true, description: '到场；尚未登记的为空 came; null while not put down' })
  hasCome!: boolean | null
  @Field(() => String, { nullable: true, description: '说明情况 what was said' }) record!: string | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconMaker', { description: '规范性文件制定机关的答复（第五十八条）the answer of the maker of a rule' })
export class ReconMakerNode {
  @Field(() => String, { description: '制定机关 the maker' }) name!: string
  @Field(() => String, { description: '请其答复的条款 the clauses' }) clauses!: string
  @Field(() => LocalDateScalar, { description: '通知之日 asked' }) toldOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '收到通知之日 received by it' })
  receivedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '答复期限届满日 last day of its answer' })
  answerBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '答复之日 answered' }) answeredOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '书面答复 its answer' }) answer!: string | null
  @Field(() => [String], { description: '相关材料 material' }) material!: string[]
  @Field(() => Boolean, { description: '逾期答复或者逾期未答复 late' }) isLate!: boolean
  @Field(() => [ReconMakerCallNode], { description: '当面说明理由 explanations in person' })
  calls!: ReconMakerCallNode[]
}

@ObjectAccess(reconReaders)
@ObjectType('ReconNorm', { description: '附带审查的规范性文件 a rule under review' })
export class ReconNormNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '规范性文件 the rule' }) rule!: string
  @Field(() => Boolean, { description: '申请人提出 asked for' }) isAsked!: boolean
  @Field(() => Boolean, { description: '本机关有权处理 this organ is competent' }) isCompetent!: boolean
  @Field(() => LocalDateScalar, { description: '启动之日 begun' }) begunOn!: LocalDate
  @Field(() => String, { nullable: true, description: '接受转送的机关 passed to' }) toOrgan!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '转送之日 passed on' }) passedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '机关收到之日 received by it' })
  receivedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '回复期限届满日 last day of its answer' })
  answerBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '有结果之日 answered' }) answeredOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '结果 result' }) result!: string | null
  @Field(() => Boolean, { description: '逾期回复或者逾期未回复 late' }) isLate!: boolean
  @Field(() => ReconMakerNode, {
    nullable: true,
    description: '本机关有权处理的，制定机关的答复 where this organ deals with it itself: its maker',
  })
  maker!: ReconMakerNode | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconExecutionStay', { description: '正在停止执行 the act is not carried out meanwhile' })
export class ReconExecutionStayNode {
  @Field(() => ExecutionStayGroundEnum, { description: '情形 ground' }) ground!: ExecutionStayGround
  @Field(() => String, { nullable: true, description: '规定停止执行的法律 the law that says so' }) rule!: string | null
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => LocalDateScalar, { description: '停止执行之日 since' }) stayedOn!: LocalDate
}

@ObjectAccess(reconReaders)
@ObjectType('ReconWithdrawal', { description: '待决定的撤回申请 a withdrawal that waits for its answer' })
export class ReconWithdrawalNode {
  @Field(() => [String], { description: '撤回的申请人，全部撤回的为空 who withdraws; empty: all applicants' })
  by!: string[]
  @Field(() => Boolean, {
    description: '准予后没有其他申请人，应当终止 nobody would be left: allowing it terminates the case',
  })
  isWhole!: boolean
  @Field(() => Boolean, { description: '因和解 after a settlement' }) isSettlement!: boolean
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => LocalDateScalar, { description: '收到之日 received' }) receivedOn!: LocalDate
}

@ObjectAccess(reconReaders)
@ObjectType('ReconStayRequest', { description: '待决定的停止执行申请 a request that waits' })
export class ReconStayRequestNode {
  @Field(() => String, { description: '谁申请 who asks' }) by!: string
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => LocalDateScalar, { description: '申请之日 asked' }) askedOn!: LocalDate
}

@ObjectAccess(reconReaders)
@ObjectType('ReconCommitteeConsultation', { description: '行政复议委员会咨询 what the committee was asked and said' })
export class ReconCommitteeConsultationNode {
  @Field(() => ID) id!: string
  @Field(() => CommitteeGroundEnum, { description: '情形 ground' }) ground!: CommitteeGround
  @Field(() => String, { description: '咨询事项 question' }) question!: string
  @Field(() => LocalDateScalar, { description: '提请之日 asked' }) askedOn!: LocalDate
  @Field(() => String, { nullable: true, description: '咨询意见 opinion' }) opinion!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '意见之日 given' }) opinedOn!: LocalDate | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconCourse', {
  description: '签署、附带审查、停止执行、咨询 what stands beside the road to the decision',
})
export class ReconCourseNode {
  @Field(() => ReconAgreementNode, { nullable: true, description: '调解协议 the agreement' })
  mediation!: ReconAgreementNode | null
  @Field(() => [ReconNormNode], { description: '附带审查 rules under review' }) norms!: ReconNormNode[]
  @Field(() => ReconExecutionStayNode, { nullable: true, description: '停止执行 the stay' })
  stay!: ReconExecutionStayNode | null
  @Field(() => ReconWithdrawalNode, { nullable: true, description: '撤回申请 a withdrawal that waits' })
  withdrawal!: ReconWithdrawalNode | null
  @Field(() => ReconStayRequestNode, { nullable: true, description: '停止执行申请 a request that waits' })
  stayRequest!: ReconStayRequestNode | null
  @Field(() => [ReconCommitteeConsultationNode], { description: '委员会咨询，复议机构可见 for the body' })
  committee!: ReconCommitteeConsultationNode[]
}
