import { jaModel, Parser, zhHansModel, zhHantModel } from 'budoux';
import { describe, expect, it } from 'vitest';
import { phraseBounds } from './phrase-bounds.ts';

const HEADLINES: [lang: string, model: typeof jaModel, headline: string][] = [
  ['ja', jaModel, '大規模な障害で全サービスが停止、復旧は未定'],
  ['ja', jaModel, '政府は新型コロナウイルスの水際対策を緩和する方針を固めた'],
  ['zh-Hans', zhHansModel, '中国人民银行宣布下调存款准备金率以支持实体经济'],
  ['zh', zhHansModel, '大规模停电影响全市交通'],
  ['zh-TW', zhHantModel, '颱風逼近全台停班停課，鐵路全線停駛'],
  ['zh-HK', zhHantModel, '港鐵全線服務暫停'],
];

describe('phraseBounds', () => {
  it.each(HEADLINES)('in %s are those of BudouX itself', (lang, model, headline) => {
    const own = new Parser(model).parseBoundaries(headline);
    expect(own.length).toBeGreaterThan(0);
    expect([...(phraseBounds(headline, lang) ?? [])]).toEqual([0, ...own]);
  });

  it('are none of languages that part words', () => {
    expect(phraseBounds('Harbor tunnel', 'en')).toBeUndefined();
    expect(phraseBounds('대규모 장애', 'ko')).toBeUndefined();
  });
});
