/** Files that were dropped or pasted. A picture from the clipboard has no name of its own. */
export function filesIn(from: DataTransfer | null, nameOf: (no: number) => string): File[] {
  const files = [...(from?.files ?? [])]
  return files.map((file, n) =>
    file.name && file.name !== 'image.png' ? file : new File([file], nameOf(n + 1), { type: file.type }),
  )
}
