import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  labels: {
    note: 'nota (?:del editor|de la editora|de (?:la )?redacci[óo]n|de edici[óo]n)|n\\. ?de ?la ?r\\.',
    update: 'actualizaci(?:[óo]n|ones)|actualizad[oa]|ampliaci[óo]n',
    correction: 'correcci(?:[óo]n|ones)|fe de (?:errores|erratas)|rectificaci(?:[óo]n|ones)|errata',
    clarification: 'aclaraci(?:[óo]n|ones)|precisi(?:[óo]n|ones)',
    retraction: 'retractaci[óo]n',
  },
  stamp: 'actualizad[oa]',
  on: 'del?|el|al',
  sentences: [
    {
      before:
        '(?:este art[íi]culo|este texto|este reportaje|esta noticia|esta nota|esta informaci[óo]n) (?:se|ha sido|fue) %V',
    },
    { before: 'se a[ñn]adi[óo] una %V a (?:esta noticia|este art[íi]culo)' },
    { before: 'nos %V de (?:esta noticia|este art[íi]culo)' },
  ],
  verbs: {
    update:
      'actualiz[óo]|actualizad[oa]|modific[óo]|modificad[oa]|ampli[óo]|ampliad[oa]|editad[oa]',
    correction: 'corrigi[óo]|corregid[oa]|rectific[óo]|rectificad[oa]',
    clarification: 'aclar[óo]|aclarad[oa]|aclaraci[óo]n|precisad[oa]',
    retraction: 'retractamos|retir[óo]|retirad[oa]',
  },
  earlier:
    '(?:en )?(?:una|la) (?:(?:primera|anterior) versi[óo]n|versi[óo]n (?:anterior|previa|inicial))',
  original: '(?:la |el )?(?:noticia|nota|art[íi]culo|texto|versi[óo]n) original',
  months: [
    'ene(?:ro|\\.)?',
    'feb(?:rero|\\.)?',
    'mar(?:zo|\\.)?',
    'abr(?:il|\\.)?',
    'may(?:o|\\.)?',
    'jun(?:io|\\.)?',
    'jul(?:io|\\.)?',
    'ago(?:sto|\\.)?',
    'sep?t?(?:iembre|\\.)?',
    'oct(?:ubre|\\.)?',
    'nov(?:iembre|\\.)?',
    'dic(?:iembre|\\.)?',
  ],
  days: [{ form: '%D(?:\\s+de)?\\s+%M%Y', year: ',?(?:\\s+del?)?\\s+%Y' }],
  weekday: '(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo),?\\s+',
  by: 'por',
  and: 'y|e|con',
  roles: 'redact(?:or|ora)|reporter[oa]|corresponsal|periodista|redacci[óo]n',
  published: '(?:publicad[oa]|publicaci[óo]n)',
  updated: '(?:[úu]ltima )?(?:actualizad[oa]|actualizaci[óo]n|modificad[oa])',
  live: 'en (?:vivo|directo)|minuto a minuto|última hora',
};
