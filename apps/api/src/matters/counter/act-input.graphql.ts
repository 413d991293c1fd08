import { Field, ID, InputType, Int } from 'type-graphql'

/** What every command on a matter says first. */
@InputType()
export abstract class ActInputFields {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) matterId!: string
  @Field(() => Int) expectedVersion!: number
}
