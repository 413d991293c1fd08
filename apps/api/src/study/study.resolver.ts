import { Arg, Ctx as ctx, FieldResolver, Float, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { hoursOf } from '@petition/domain'
import { citationNode } from '../organs/index.js'
import { Access, signedIn, type Ctx } from '../platform/index.js'
import { boardReaders, reopeners, studyDeciders, studyKeepers, yearReaders } from './access.js'
import { certificatePath } from './certificate-download.js'
import { closeStudyYear, reopenStudyYear } from './close-study-year.js'
import { decideOwnStudy } from './decide-own-study.js'
import { readBoard, readRow, type Board } from './read-board.js'
import { readMyStudy, readMyRecord, type Entry, type MyStudy } from './read-my-study.js'
import { readPending, type PendingEntry } from './read-pending.js'
import { recordOwnStudy } from './record-own-study.js'
import { setStudyEnrolment } from './set-enrolment.js'
import { setStudyYear } from './set-study-year.js'
import type { StudyYearEntity } from './study.entity.js'
import {
  DecideOwnStudyInput,
  MyStudyNode,
  OwnStudyPayload,
  PendingStudyNode,
  RecordOwnStudyInput,
  SetStudyEnrolmentInput,
  SetStudyYearInput,
  StudyBoardNode,
  StudyEntryNode,
  StudyRowPayload,
  StudyYearInput,
  StudyYearNode,
  StudyYearPayload,
} from './study.graphql.js'
import { studyYearById, studyYears } from './year.store.js'

const CERTIFICATE =
  '证书或者截图的地址，一分钟内、本人、一次有效，用时再取；没有的为空 good once, for a minute, for whoever asked; null without one'

const myStudyNode = (my: MyStudy): MyStudyNode => ({
  ...my,
  duties: my.duties.map((duty) => ({ ...duty, citation: citationNode(duty.citation) })),
})

@Resolver(() => StudyYearNode)
export class StudyYearResolver {
  @Access(yearReaders)
  @Query(() => [StudyYearNode], { description: '本单位的学法年度，新的在前 study years, newest first' })
  studyYears(@ctx() ctx: Ctx): Promise<StudyYearEntity[]> {
    return studyYears(ctx)
  }

  @Access(yearReaders)
  @FieldResolver(() => Float, { description: '应修课时 hours required' })
  requiredHours(@Root() year: StudyYearEntity): number {
    return hoursOf(year.required)
  }

  @Access(studyKeepers)
  @Mutation(() => StudyYearPayload, { description: '设置学法年度，或者按新的通知调整 set a study year, or change it' })
  async setStudyYear(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetStudyYearInput) input: SetStudyYearInput,
  ): Promise<StudyYearPayload> {
    return { studyYear: await studyYearById(ctx, await setStudyYear(ctx, input)) }
  }

  @Access(studyKeepers)
  @Mutation(() => StudyYearPayload, { description: '结束学法年度 close a study year' })
  async closeStudyYear(
    @ctx() ctx: Ctx,
    @Arg('input', () => StudyYearInput) input: StudyYearInput,
  ): Promise<StudyYearPayload> {
    return { studyYear: await studyYearById(ctx, await closeStudyYear(ctx, input)) }
  }

  @Access(reopeners)
  @Mutation(() => StudyYearPayload, { description: '重新打开已结束的年度 open a closed study year again' })
  async reopenStudyYear(
    @ctx() ctx: Ctx,
    @Arg('input', () => StudyYearInput) input: StudyYearInput,
  ): Promise<StudyYearPayload> {
    return { studyYear: await studyYearById(ctx, await reopenStudyYear(ctx, input)) }
  }
}

@Resolver(() => StudyBoardNode)
export class StudyBoardResolver {
  @Access(boardReaders)
  @Query(() => StudyBoardNode, { description: '一个年度的学法看板 the board of a year' })
  studyBoard(@ctx() ctx: Ctx, @Arg('year', () => Int) year: number): Promise<Board> {
    return readBoard(ctx, year)
  }

  @Access(studyKeepers)
  @Mutation(() => StudyRowPayload, { description: '登记年度名单：到任、离开、免除 the roster: joined, left, exempt' })
  async setStudyEnrolment(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetStudyEnrolmentInput) input: SetStudyEnrolmentInput,
  ): Promise<StudyRowPayload> {
    return { row: await readRow(ctx, await setStudyEnrolment(ctx, input)) }
  }

  @Access(studyDeciders)
  @Mutation(() => StudyRowPayload, {
    description: '确认或者退回本人填报，本人不能确认自己的 confirm or decline an own record, never one’s own',
  })
  async decideOwnStudy(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideOwnStudyInput) input: DecideOwnStudyInput,
  ): Promise<StudyRowPayload> {
    return { row: await readRow(ctx, await decideOwnStudy(ctx, input)) }
  }
}

@Resolver(() => StudyEntryNode)
export class MyStudyResolver {
  @Access(signedIn)
  @Query(() => MyStudyNode, {
    nullable: true,
    description:
      '我的学法；不填年度为当年，当年没有的为最近一年；没有本人要求的为空 one’s own year; null where nothing is owed',
  })
  async myStudy(
    @ctx() ctx: Ctx,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ): Promise<MyStudyNode | null> {
    const my = await readMyStudy(ctx, year)
    return my && myStudyNode(my)
  }

  @Access(signedIn)
  @Mutation(() => OwnStudyPayload, {
    description:
      '记录本人学习，经他人确认后计入；同日同内容再次记录为更正 record one’s own study; counts once confirmed',
  })
  async recordOwnStudy(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordOwnStudyInput) input: RecordOwnStudyInput,
  ): Promise<OwnStudyPayload> {
    return { myStudy: myStudyNode(await readMyRecord(ctx, await recordOwnStudy(ctx, input))) }
  }

  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: CERTIFICATE })
  certificateUrl(@ctx() ctx: Ctx, @Root() entry: Entry): Promise<string | null> {
    return certificatePath(ctx, entry.certificateId)
  }
}

@Resolver(() => PendingStudyNode)
export class PendingStudyResolver {
  @Access(studyDeciders)
  @Query(() => [PendingStudyNode], {
    description: '待确认的本人填报，按账号和日期 own records that wait for confirmation',
  })
  pendingStudy(@ctx() ctx: Ctx, @Arg('year', () => Int) year: number): Promise<PendingEntry[]> {
    return readPending(ctx, year)
  }

  @Access(studyDeciders)
  @FieldResolver(() => String, { nullable: true, description: CERTIFICATE })
  certificateUrl(@ctx() ctx: Ctx, @Root() entry: PendingEntry): Promise<string | null> {
    return certificatePath(ctx, entry.certificateId)
  }
}
