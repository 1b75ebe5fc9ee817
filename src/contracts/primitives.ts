import * as z from 'zod/mini';

/** Makes an object schema; the inferred type has no index signature, so that a mistyped key does not compile. */
export type ObjectSchema = <S extends z.core.$ZodLooseShape>(shape: S) => z.ZodMiniObject<S, z.core.$strip>;

/** For definitions: an unknown key is a typing error and is refused. */
export const closedObject = z.strictObject as unknown as ObjectSchema;

/** For results: an unknown key comes from a later minor version and is kept. */
export const openObject = z.looseObject as unknown as ObjectSchema;

/** Stable name of a thing inside a document. Never a position. */
export const Id = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
      'an id: 1 to 64 letters, digits and . _ - that begin with a letter or digit',
    ),
  );
export type Id = z.infer<typeof Id>;

export const Uuid = z.uuid();

/** ISO 8601 in UTC, ending in `Z`. */
export const Time = z.iso.datetime();

/** Calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** BCP 47 tag, such as `fi` or `sv-FI`. */
export const LanguageTag = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as fi or sv-FI'));

/** Semantic version of a definition. */
export const Version = z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version such as 1.0.0'));

export const TextByLanguage = z
  .record(LanguageTag, z.string())
  .check(z.refine((texts) => Object.keys(texts).length > 0, 'needs the text in at least one language'));

/** A text in one language, or the same text by BCP 47 tag (at least one). */
export const LocalizedText = z.union([z.string(), TextByLanguage]);
export type LocalizedText = z.infer<typeof LocalizedText>;

/** A rating or target on the scale of the scaling question. */
export const ZeroToTen = z.int().check(z.gte(0), z.lte(10));

/** A level of Goal Attainment Scaling. */
export const GasLevel = z.literal([-2, -1, 0, 1, 2]);
export type GasLevel = z.infer<typeof GasLevel>;

/** A number of things, 0 or more. */
export const Count = z.int().check(z.gte(0));

/** Name and version of what wrote a document. */
export const Generator = z.string().check(z.regex(/^polku\/\S+$/, 'polku/ and a version'));

export const schemaVersion = z.literal(1);
