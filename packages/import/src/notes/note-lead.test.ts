import { describe, expect, it } from 'vitest';
import { readNoteLead, isLabelAlone } from './note-lead.ts';

/** Kind, date and what is left of the paragraph. */
function read(text: string, timeZone?: string) {
  const lead = readNoteLead(text, { timeZone });
  return lead && [lead.kind, lead.written?.date, text.slice(lead.length)];
}

describe('readNoteLead', () => {
  it.each([
    ["Editor's note: This story was updated on Feb. 16, 2021.", 'update', '2021-02-16', ''],
    [
      'Editor’s\u00A0Note:\u00A0This story was updated on Feb.\u00A016,\u00A02021.',
      'update',
      '2021-02-16',
      '',
    ],
    [
      "Editor's note: This story was updated on Feb. 16, 2021. The mayor replied.",
      'update',
      '2021-02-16',
      'The mayor replied.',
    ],
    [
      "Editor's note: This story was updated on Feb. 16, 2021, to add a reply.",
      'update',
      '2021-02-16',
      'This story was updated on Feb. 16, 2021, to add a reply.',
    ],
    [
      "Editor's note (Feb. 16, 2021): The bridge is open.",
      'update',
      '2021-02-16',
      'The bridge is open.',
    ],
    [
      "Editor's note, Feb. 16, 2021: This story was updated on Feb. 16, 2021.",
      'update',
      '2021-02-16',
      '',
    ],
    [
      "EDITORS' NOTE: This article was corrected on 1 March 2021. The bridge is 40 meters long.",
      'correction',
      '2021-03-01',
      'The bridge is 40 meters long.',
    ],
    [
      "Editor's note: This article was corrected on 1 March 2021.",
      'correction',
      '2021-03-01',
      'This article was corrected on 1 March 2021.',
    ],
    [
      'UPDATE (March 3, 2022, 2:05 p.m. ET): Power is back.',
      'update',
      '2022-03-03T14:05-05:00',
      'Power is back.',
    ],
    [
      'UPDATE (July 3, 2022, 2:05 p.m. ET): Power is back.',
      'update',
      '2022-07-03T14:05-04:00',
      'Power is back.',
    ],
    [
      'UPDATE, 2:05 p.m. ET on Thursday, March 3, 2022 — Power is back.',
      'update',
      '2022-03-03T14:05-05:00',
      'Power is back.',
    ],
    ['Update 2: March 3, 2022 - Power is back.', 'update', '2022-03-03', 'Power is back.'],
    ['UPDATE 2 (3 March 2022): Power is back.', 'update', '2022-03-03', 'Power is back.'],
    [
      'UPDATE 3 (11:45 p.m. ET, Nov. 3, 2026): Power is back.',
      'update',
      '2026-11-03T23:45-05:00',
      'Power is back.',
    ],
    [
      'Correction 2 (16 February 2021): The bridge is long.',
      'correction',
      '2021-02-16',
      'The bridge is long.',
    ],
    [
      'A correction was made on Feb. 16, 2021: The bridge is long.',
      'correction',
      '2021-02-16',
      'The bridge is long.',
    ],
    [
      'Correction appended Feb. 17, 2021: The bridge is long.',
      'correction',
      '2021-02-17',
      'The bridge is long.',
    ],
    ['Update, Feb. 16, 2021', 'update', '2021-02-16', ''],
    ['Update Feb. 16, 2021', 'update', '2021-02-16', ''],
    ['UPDATED Feb. 16, 2021: Power is back.', 'update', '2021-02-16', 'Power is back.'],
    [
      'Correction, Feb. 16, 2021: The bridge is 40 meters long.',
      'correction',
      '2021-02-16',
      'The bridge is 40 meters long.',
    ],
    [
      'Correction (Feb. 16, 2021): The bridge is long.',
      'correction',
      '2021-02-16',
      'The bridge is long.',
    ],
    [
      'Correction: The bridge is long. We corrected it on Feb. 16, 2021.',
      'correction',
      '2021-02-16',
      'The bridge is long. We corrected it on Feb. 16, 2021.',
    ],
    [
      'Clarification: The bridge is a footbridge.',
      'clarification',
      undefined,
      'The bridge is a footbridge.',
    ],
    [
      'RETRACTION (Feb. 16, 2021): There is no bridge.',
      'retraction',
      '2021-02-16',
      'There is no bridge.',
    ],
    [
      'This article was amended on 16 February 2021 to add a reply.',
      'update',
      '2021-02-16',
      'This article was amended on 16 February 2021 to add a reply.',
    ],
    [
      'This article was amended on 16 February 2021 to correct a name.',
      'correction',
      '2021-02-16',
      'This article was amended on 16 February 2021 to correct a name.',
    ],
    [
      '(This story was updated on Feb. 16, 2021, at 2:05 p.m. GMT.)',
      'update',
      '2021-02-16T14:05Z',
      '',
    ],
    [
      'This story has been updated with a reply.',
      'update',
      undefined,
      'This story has been updated with a reply.',
    ],
    [
      "Editor's note: An earlier version of this story named the wrong bridge.",
      'correction',
      undefined,
      'An earlier version of this story named the wrong bridge.',
    ],
    ["Editor's note: This story was updated on Feb. 30, 2021.", 'update', undefined, ''],
    ['Update (Feb. 16): Power is back.', 'update', undefined, 'Power is back.'],
    ['Correction, 2/3/2021: The bridge is long.', 'correction', undefined, 'The bridge is long.'],
  ])('%s', (text, kind, date, rest) => {
    expect(read(text)).toEqual([kind, date, rest]);
  });

  it.each([
    "The editor's note to readers caused a stir.",
    'Update your software on Feb. 3, 2021, the agency said.',
    'Updated Feb. 16, 2021',
    'A correction was made by the court on Feb. 16, 2021.',
    'A correction of a tenth came on Feb. 16, 2021.',
    'Corrections officers said on Feb. 16, 2021, that all was calm.',
    'Correction — what brokers call a fall of a tenth — came on Feb. 16, 2021.',
    "Editor's note: This story describes violence.",
    'This story was updated by hand for years.',
    'The story was told on Feb. 16, 2021.',
    'Clarification of the rules came late.',
    '"This story was updated on Feb. 16, 2021," the editor told a court.',
    '“This story was updated on Feb. 16, 2021,” the editor told a court.',
    '"Correction: we were wrong," said the mayor.',
    '‘Correction: we were wrong,’ said the mayor.',
    '«Correction: we were wrong,» said the mayor.',
  ])('leaves "%s" alone', (text) => {
    expect(readNoteLead(text)).toBeUndefined();
  });

  it('reads a time without a zone in the publication’s, and says so where none is known', () => {
    const text = 'UPDATE (March 3, 2022, 2:05 p.m.): Power is back.';
    expect(read(text, 'Europe/Oslo')?.[1]).toBe('2022-03-03T14:05+01:00');
    expect(readNoteLead(text)?.written).toMatchObject({ date: '2022-03-03', zoneMissing: true });
  });

  it('takes the zone’s true offset where its name doesn’t fit the season', () => {
    const lead = readNoteLead('UPDATE (July 3, 2022, 2:05 p.m. EST): Power is back.');
    expect(lead?.written).toMatchObject({ date: '2022-07-03T14:05-04:00', zoneCorrected: true });
  });

  it.each(["Editor's note", 'Correction:', 'UPDATE'])('knows "%s" as a label', (text) => {
    expect(isLabelAlone(text)).toBe(true);
    expect(isLabelAlone(`${text} on the bridge`)).toBe(false);
  });
});
