/** What is said, everywhere in the same words, of a text in which no alinea changed although it is not the same text. */
export const BUITEN_ALINEAS =
  "Buiten de alinea's veranderde iets (noten, tabelkoppen, beelden, verwijzingen of opmaak); vergelijk beide teksten";

/** What is said of changed words, so that nobody takes them for all that changed. */
export const ALLEEN_WOORDEN =
  'Hier staan alleen de woorden van de alinea’s en de tussenkoppen. Noten, tabelkoppen, beelden, verwijzingen en opmaak zijn niet vergeleken; die staan in de teksten zelf.';
