import { cite } from '../citation.js'
import { granted, refused, type Verdict } from '../verdict.js'
import { staysInPetition, type RouteNumber } from '../petition-regulation/article-31.js'

const art5 = cite('simple-handling-2022', '5')

/** What is asked about a matter before it may be handled the simple way. */
export interface SimpleCandidate {
  /** Null while the route is not decided. */
  route: RouteNumber | null
  /** 初次信访事项. */
  isFirstTime: boolean
  isAssignedFromAbove: boolean
  /** The request may end unsupported. */
  mayBeUnsupported: boolean
  responsibleBodies: number
  isJoint: boolean
  isMajorOrComplex: boolean
}

/**
 * Whether a matter may be handled the simple way.
 *
 * 第四条：初次信访、事实清楚、责任明确、争议不大、易于解决的事项可以简易办理。
 * 第五条：应当通过第三十一条第一项至第五项途径办理的、上级交办的、可能不支持的、多个责任主体的、多人联名的、重大复杂的，不适用。
 *
 * @returns NOT_SIMPLE with the first ground that stands against it
 * @source 信访事项简易办理办法（2022）第4条、第5条, in force 2022-07-17
 */
export function useSimpleHandling(matter: SimpleCandidate): Verdict<true> {
  const against = [
    ['NOT_FIRST_TIME', !matter.isFirstTime],
    ['OTHER_ROUTE', matter.route !== null && !staysInPetition(matter.route)],
    ['ASSIGNED_FROM_ABOVE', matter.isAssignedFromAbove],
    ['MAY_BE_UNSUPPORTED', matter.mayBeUnsupported],
    ['SEVERAL_BODIES', matter.responsibleBodies > 1],
    ['JOINT', matter.isJoint],
    ['MAJOR_OR_COMPLEX', matter.isMajorOrComplex],
  ] as const
  const ground = against.find(([, applies]) => applies)?.[0]
  return ground === undefined ? granted(true) : refused('NOT_SIMPLE', art5, { ground })
}
