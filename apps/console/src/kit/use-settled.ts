import { useEffect, useEffectEvent, useState } from 'react'

/** The value as it was a moment ago, once typing rests; equal values, compared as JSON, are the same one. */
export function useSettled<Value>(value: Value, afterMs = 350): Value {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  const settle = useEffectEvent(() => setSettled(value))
  useEffect(() => {
    const timer = setTimeout(() => settle(), afterMs)
    return () => clearTimeout(timer)
  }, [text, afterMs])
  return settled
}
