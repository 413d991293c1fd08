import { useEffect, useEffectEvent, useRef } from 'react'
import { useWatch } from 'react-hook-form'

/** Calls back when a field becomes another value: what depends on it is filled in anew. */
export function useFollowed<Value>(name: string, onChange: (value: Value) => void): void {
  const value = useWatch({ name }) as Value
  const was = useRef(value)
  const changed = useEffectEvent(onChange)
  useEffect(() => {
    if (was.current === value) return
    was.current = value
    changed(value)
  }, [value])
}
