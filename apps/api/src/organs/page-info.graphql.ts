import { Field, ObjectType } from 'type-graphql'
import { anyone, ObjectAccess } from '../platform/index.js'

@ObjectAccess(anyone)
@ObjectType('PageInfo', { description: '分页 where a page ends' })
export class PageInfoNode {
  @Field(() => Boolean, { description: '还有下一页 there is more' }) hasNextPage!: boolean
  @Field(() => String, { nullable: true, description: '本页末尾的游标 cursor of the last row' }) endCursor!:
    string | null
}
