/** Labels that were glued together: « AccueilPolitiqueMonde »; a name may hold one such seam. */
const LEAST_SEAMS = 2;

// « YouTube », « LinkedIn », « McDonald », « eBay »: written so
const OWN_CAPITALS =
  /YouTube|LinkedIn|WhatsApp|TikTok|SnapChat|PayPal|FaceTime|AirBnb|BlackRock|OpenAI|DeepMind|GitHub|WordPress|PlayStation|JavaScript|\bM[ac]c?\p{Lu}|\bO’\p{Lu}|\b[ei](?=\p{Lu})/gu;

const SEAM = /\p{Ll}\p{Lu}/gu;

/** Whether some words are a row of labels of which at least two pairs lost the space between them. */
export const isGluedRow = (text: string): boolean =>
  (text.replace(OWN_CAPITALS, 'Marque').match(SEAM)?.length ?? 0) >= LEAST_SEAMS;
