import { z } from 'astro/zod';
import { siteFiles } from '../model/routes.ts';
import { authorSchema } from '../schema/author.ts';
import { eventSchema } from '../schema/event.ts';
import { id, line, webAddress } from '../schema/fields.ts';
import { lineageSchema } from '../schema/lineage.ts';
import { sessionSchema } from '../schema/programme.ts';
import { recapSchema } from '../schema/recap.ts';
import { serviceSchema } from '../schema/service.ts';
import { speakerSchema } from '../schema/speaker.ts';

/** Which form the catalogue has. A field that is new changes nothing; one that goes or means something else does. */
const version = 1;

/** An address of this site, whole, wherever it stands. */
const own = z.url({ protocol: /^https?$/ }).meta({ description: '이 사이트에서의 주소' });
const markdown = z.url({ protocol: /^https?$/ }).meta({ description: '같은 글의 Markdown' });
const ids = z.array(id);
const recapId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .meta({ description: '행사와 글의 이름표', examples: ['aws-summit-seoul-2019/keynote'] });
const licence = z.strictObject({ name: line, url: webAddress.optional() });

const event = eventSchema.shape;
const recap = recapSchema({ image: () => z.any() }).shape;
const service = serviceSchema.shape;
const { name, series, days, daysNote, venue, tracks, facts, sources } = event;
const { title, sessions, perspective, published, updated, original, points } = recap;
const { formal, category, life, checked, note } = service;

/** The whole site as data: `catalogue.json`. What its fields mean is said by the schemas of content/, where they are taken from. */
export const catalogueSchema = z.object({
  $schema: own,
  version: z.literal(version),
  ...{ url: own, name: line, description: line, disclaimer: line, language: line },
  licence: licence.meta({ description: '따로 적지 않은 모든 것의 이용 조건' }),
  events: z.array(
    z.object({
      ...{ id, url: own, markdown, name, series, days, daysNote, venue, tracks, facts, sources },
      summary: z.string().optional(),
      sessions: z.array(
        z.object({ ...sessionSchema.shape, url: own, speakers: ids, recaps: z.array(recapId) }),
      ),
    }),
  ),
  recaps: z.array(
    z.object({
      ...{ id: recapId, url: own, markdown, title, event: id, sessions, perspective, authors: ids },
      ...{ published, updated, original, licence, summary: z.string(), points },
      ...{ sources: recap.sources, services: ids },
    }),
  ),
  services: z.array(
    z.object({
      ...{ id, url: own, name: service.name, formal, category, official: service.url },
      summary: service.summary,
      names: z.array(line).meta({ description: '지금 쓰이는 다른 이름' }),
      formerNames: z.array(line).meta({ description: '옛 이름' }),
      ...{ life, checked, note },
    }),
  ),
  speakers: z.array(z.object({ ...speakerSchema.shape, url: own })),
  authors: z.array(z.object({ ...authorSchema.shape, url: own })),
  lineages: z.array(
    z.object({
      ...{ ...lineageSchema.shape, url: own },
      tellings: z.array(z.object({ event: id, session: id })),
    }),
  ),
});

export type Catalogue = z.infer<typeof catalogueSchema>;

/** Where the schema of a site's catalogue is to be had, as both files name it. */
export const catalogueSchemaAddress = (home: URL): string =>
  new URL(`${siteFiles.catalogueSchema}?version=${version}`, home).href;

/** The schema as JSON Schema, for whoever reads the catalogue with a program. */
export const buildCatalogueSchema = (home: URL) => ({
  $id: catalogueSchemaAddress(home),
  title: '서밋 노트의 목록',
  description:
    '행사, 세션, 기록, 서비스, 발표자, 글쓴이, 강연 계보 전부. 날은 서울의 것이고, 모르는 만큼 짧습니다(2019-04, 2019).',
  ...z.toJSONSchema(catalogueSchema, { unrepresentable: 'any', reused: 'ref' }),
});
