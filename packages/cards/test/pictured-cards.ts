import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { CardFacts, CardLook, CardRequest, CardUpdate } from '../src/types.ts';
import { SIZE_NAMES } from './design-cards.ts';
import { FACTS } from './test-card.ts';

const UPDATES: CardUpdate[] = [
  {
    label: 'Correction',
    tone: 'correction',
    date: 'Feb. 17, 2021',
    headline: 'Correction: 41 racks were dark, not 14',
  },
  { label: 'Update', tone: 'update', date: 'Feb. 16, 2021', headline: 'Power is back' },
  {
    label: 'Clarification',
    tone: 'clarification',
    date: 'Feb. 15, 2021',
    headline: 'Backups were in the other building',
  },
  { label: 'Update', tone: 'update', date: 'Feb. 14, 2021', headline: 'Firefighters leave' },
  { label: 'First published', tone: 'published', date: 'Feb. 13, 2021', headline: 'Fire' },
];

const ENGLISH: CardFacts = { ...FACTS, deck: 'A fire by the river, and what it put out' };

const STORY: CardFacts = {
  ...ENGLISH,
  kind: 'story',
  label: 'Correction',
  tone: 'correction',
  date: 'Feb. 17, 2021',
  headline: 'A fire by the river, and what it put out',
  foot: '5 updates',
  updates: UPDATES,
};

/** In each script, as a newsroom would write it. */
const SCRIPTS: Readonly<Record<string, Partial<CardFacts>>> = {
  cyrillic: {
    publication: 'Пример',
    lang: 'ru',
    label: 'Исправление',
    tone: 'correction',
    date: '16 февр. 2021 г.',
    headline: 'В дата-центр вернулось электричество',
    deck: 'Пожар у реки и его последствия',
    foot: 'Событие 3',
  },
  greek: {
    publication: 'Το Παράδειγμα',
    lang: 'el',
    label: 'Ενημέρωση',
    date: '16 Φεβ 2021',
    headline: 'Το ρεύμα επέστρεψε στο κέντρο δεδομένων',
    deck: 'Μια πυρκαγιά δίπλα στο ποτάμι',
    foot: 'Ενημέρωση 3',
  },
  vietnamese: {
    publication: 'Ví Dụ',
    lang: 'vi',
    label: 'Cập nhật',
    date: '16 thg 2, 2021',
    headline: 'Điện đã trở lại ở trung tâm dữ liệu sau vụ cháy',
    deck: 'Đám cháy bên sông và những gì đã mất',
    foot: 'Cập nhật 3',
  },
  japanese: {
    publication: '例新聞',
    lang: 'ja',
    label: '更新',
    date: '2021年2月16日',
    headline: 'データセンターの電力が復旧、全サービス再開へ',
    deck: '川沿いの火災とその影響',
    foot: '更新 3',
  },
  'simplified-chinese': {
    publication: '示例日报',
    lang: 'zh-CN',
    label: '已撤回',
    tone: 'withdrawn',
    date: '2021年2月16日',
    headline: '数据中心恢复供电，所有服务陆续上线',
    deck: '河边的一场大火及其影响',
    foot: '更新 3',
  },
  korean: {
    publication: '예시일보',
    lang: 'ko',
    label: '업데이트',
    date: '2021년 2월 16일',
    headline: '데이터센터 전력 복구, 서비스 재개',
    deck: '강변 화재와 그 영향',
    foot: '업데이트 3',
  },
  thai: {
    publication: 'ตัวอย่าง',
    lang: 'th',
    label: 'อัปเดต',
    date: '16 ก.พ. 2564',
    headline: 'ไฟฟ้ากลับมาแล้วที่ศูนย์ข้อมูลริมแม่น้ำ',
    deck: 'เพลิงไหม้ริมแม่น้ำและสิ่งที่ดับไป',
    foot: 'อัปเดต 3',
  },
  devanagari: {
    publication: 'उदाहरण',
    lang: 'hi',
    label: 'स्पष्टीकरण',
    tone: 'clarification',
    date: '16 फ़र॰ 2021',
    headline: 'डेटा केंद्र में बिजली लौट आई',
    deck: 'नदी किनारे की आग और उसका असर',
    foot: 'अपडेट 3',
  },
  arabic: {
    publication: 'المثال',
    lang: 'ar',
    label: 'تحديث',
    date: '16 فبراير 2021',
    headline: 'عودة الكهرباء إلى مركز البيانات',
    deck: 'حريق قرب النهر وما أطفأه',
    foot: 'تحديث 3',
  },
  hebrew: {
    publication: 'הדוגמה',
    lang: 'he',
    label: 'תיקון',
    tone: 'correction',
    date: '16 בפבר׳ 2021',
    headline: 'החשמל חזר למרכז הנתונים של Example',
    deck: 'השריפה ליד הנהר ומה שכבה',
    foot: 'עדכון 3',
  },
};

const LONG =
  'After four days without power the data center by the river is running again, and its operator says that almost all of the servers survived the fire, that backups of the rest were kept in another building, and that an inquiry will find out why the sprinklers in the second hall stayed dry all night long';

const DARK: CardLook = { accent: '#ff8a5c', paper: '#101014', sheet: '#1c1c22', ink: '#f4f2ec' };

/** Cards worth a picture, by the names of their files. They are given files in a folder. */
export async function picturedCards(dir: string): Promise<Record<string, CardRequest>> {
  const picture = await writeScene(join(dir, 'scene.png'));
  const logo = await writeLogo(join(dir, 'logo.svg'));
  const cards: Record<string, CardRequest> = {};
  for (const size of SIZE_NAMES) {
    cards[`stack-${size}`] = { design: 'stack', size, facts: ENGLISH };
    cards[`photo-${size}`] = { design: 'photo', size, facts: { ...ENGLISH, picture } };
    cards[`timeline-${size}`] = { design: 'timeline', size, facts: STORY };
  }
  for (const [name, facts] of Object.entries(SCRIPTS)) {
    cards[name] = { facts: { ...ENGLISH, ...facts } };
  }
  cards['emoji'] = { facts: { ...ENGLISH, headline: 'Fire 🔥 in the data center is out 👩🏽‍🚒' } };
  cards['long'] = { facts: { ...ENGLISH, headline: LONG, deck: STORY.headline } };
  cards['dark-logo'] = { look: { ...DARK, logo }, facts: ENGLISH };
  return cards;
}

/** A picture of a river at dusk, with bright and dark places under the words. */
async function writeScene(file: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#2b4a7c"/><stop offset="1" stop-color="#f4b27a"/></linearGradient>
    <rect width="900" height="900" fill="url(#sky)"/>
    <circle cx="620" cy="330" r="90" fill="#fff3d0"/>
    <path d="M0 520 L200 400 L420 520 L640 430 L900 540 V900 H0 Z" fill="#33424f"/>
    <path d="M0 640 Q450 560 900 660 V900 H0 Z" fill="#d7e4ea"/>
    <rect x="120" y="430" width="170" height="190" fill="#7c2f2a"/>
  </svg>`;
  await sharp(Buffer.from(svg)).png().toFile(file);
  return file;
}

/** A logo of shapes alone: letters in it would need a font. */
async function writeLogo(file: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60">
    <circle cx="30" cy="30" r="28" fill="#ff8a5c"/>
    <path d="M80 8 h150 v12 h-150 z M80 32 h90 v12 h-90 z" fill="#f4f2ec"/>
  </svg>`;
  await writeFile(file, svg);
  return file;
}
