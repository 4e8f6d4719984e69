// @ts-check

const layers = ['reset', 'tokens', 'base', 'layout', 'prose', 'components', 'print'];

/**
 * What a style may say: colours come from tokens, sides are logical, a component stays in its layer.
 *
 * @type {import('stylelint').Config}
 */
export default {
  extends: 'stylelint-config-recommended',
  reportNeedlessDisables: true,
  referenceFiles: ['src/styles/*.css'],
  rules: {
    'color-named': 'never',
    'color-no-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-redundant-longhand-properties': true,
    'declaration-no-important': true,
    // Four values name a left and a right.
    'declaration-property-max-values': { '/^(?:inset|margin|padding)$/': 3 },
    'function-disallowed-list': ['/^(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?$/'],
    'layer-name-pattern': `^(?:${layers.join('|')})$`,
    'media-feature-range-notation': 'context',
    // It knows selectors, and not which of them meet at one element.
    'no-descending-specificity': null,
    'no-unknown-animations': true,
    'no-unknown-custom-properties': true,
    'property-layout-mappings': [
      'flow-relative',
      // Not every browser knows the logical axes of scrolling yet.
      { ignoreProperties: ['border-width', 'inset', 'margin', 'padding', /^overflow-/] },
    ],
    'selector-max-id': 0,
    'shorthand-property-no-redundant-values': true,
    'unit-layout-mappings': 'flow-relative',
    'value-keyword-layout-mappings': 'flow-relative',
  },
  overrides: [
    {
      files: ['**/*.astro'],
      customSyntax: 'postcss-html',
      rules: {
        // Outside its layer a component would win over every sheet.
        'rule-nesting-at-rule-required-list': ['layer'],
        'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
      },
    },
    { files: ['src/styles/{tokens,diagrams}.css'], rules: { 'color-no-hex': null } },
  ],
};
