import type { InstrumentRow } from './instrument-row.js'

/** Texts of the procedures beside the petition: mediation, lawsuits, labour arbitration, government information. */
export const OTHER_INSTRUMENTS = {
  'mediation-rules-2002': [
    '人民调解工作若干规定',
    "Rules on the work of people's mediation (2002)",
    '人民调解工作若干规定',
    '2002-11-01',
    null,
    'memory',
    'rule of the Ministry of Justice; its one month is repeated by a local rule that was read; whether the rule itself is still in force was not found',
    '司法部令第75号；一个月之数见于所见的地方规定，规定本身是否仍有效未查明',
  ],
  'administrative-litigation-2017': [
    '行政诉讼法',
    'Administrative Litigation Law (2017)',
    '行政诉讼法',
    null,
    null,
    'partly checked',
    'art.45-48 checked; the same periods stood in the text of 2014, so no first day is kept',
    '第四十五至四十八条已核对；2014年文本期限相同，不另记施行日',
  ],
  'labour-arbitration-2007': [
    '劳动争议调解仲裁法',
    'Law on Mediation and Arbitration of Labour Disputes',
    '劳动争议调解仲裁法',
    null,
    null,
    'partly checked',
    'art.27, 29, 43, 48 and 50 checked; its first day (2008-05-01) from memory and not used',
    '第二十七、二十九、四十三、四十八、五十条已核对；施行日（2008年5月1日）凭记忆，不作判断依据',
  ],
  'government-information-2019': [
    '政府信息公开条例',
    'Regulation on the Disclosure of Government Information (2019)',
    '政府信息公开条例',
    '2019-05-15',
    null,
    'partly checked',
    'art.33 checked; art.30 (supplement) from memory',
    '第三十三条已核对；第三十条（补正）凭记忆',
  ],
} satisfies Record<string, InstrumentRow>
