import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  labels: {
    note: "note (?:de la rédaction|de l'éditeur|de la rédactrice|du rédacteur)|n\\.? ?d\\.? ?l\\.? ?r\\.?",
    update: 'mises? [àa] jour|mis [àa] jour|actualisations?|actualisé|ajout|addendum',
    correction: 'rectificatifs?|rectifications?|corrections?|corrigé|errat(?:um|a)',
    clarification: 'précisions?|clarification|mise au point',
    retraction: 'rétractation',
  },
  stamp: 'mis [àa] jour|actualisé',
  on: 'du|le',
  sentences: [
    {
      before:
        "(?:cet article|ce texte|ce papier|cette dépêche|cette page|l'article) (?:a été|est) %V(?: et complété)?",
    },
    { before: 'une %V a été apportée à cet article' },
    { before: "cet article a fait l'objet d'une %V" },
  ],
  verbs: {
    update: 'mise? [àa] jour|actualisée?|modifiée?|complétée?|amendée?',
    correction: 'correction|corrigée?|rectifiée?',
    clarification: 'précision|précisée?|clarification|clarifiée?',
    retraction: 'rétractation|rétractée?|retirée?',
  },
  earlier:
    '(?:dans )?(?:une|la) (?:(?:première|précédente) version|version (?:précédente|antérieure|initiale))',
  original:
    "(?:l')?(?:article|texte|version|dépêche) (?:original|originale|initial|initiale|d'origine)",
  months: [
    'janv(?:ier|\\.)?',
    'f[ée]vr?(?:ier|\\.)?',
    'mars',
    'avr(?:il|\\.)?',
    'mai',
    'juin',
    'juil(?:let|\\.)?',
    'ao[ûu]t',
    'sept(?:embre|\\.)?',
    'oct(?:obre|\\.)?',
    'nov(?:embre|\\.)?',
    'd[ée]c(?:embre|\\.)?',
  ],
  days: [{ form: '%D(?:er)?\\s+%M%Y', year: '\\s+%Y' }],
  weekday: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\\s+',
  by: 'par|propos recueillis par',
  and: 'et|avec',
  roles: 'journaliste|reporter|rédact(?:eur|rice)|correspondante?|envoyée? spéciale?|rédaction',
  published: '(?:première publication|publiée?|parue?|mis en ligne)',
  updated: '(?:dernière )?(?:mis(?:e)? [àa] jour|modifiée?|actualisée?)',
  live: 'en direct|(?:le|suivez le) direct|minute par minute',
};
