import { PageHead } from '../../../kit/PageHead.js'
import { useWords } from '../../../words/use-words.js'
import { CentreList } from './CentreList.js'

/** The centres among the settings, for those who run the house. */
export default function CentreSettingsPage() {
  const { settings } = useWords()
  const { title, lead } = settings.pages.centres
  return (
    <>
      <PageHead title={title} lead={lead} />
      <CentreList />
    </>
  )
}
