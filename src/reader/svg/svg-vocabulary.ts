/** The SVG elements and attributes that may be published (https://www.w3.org/TR/SVG2/). */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const htmlNamespace = 'http://www.w3.org/1999/xhtml';
export const eventsNamespace = 'http://www.w3.org/2001/xml-events';

export const shapes = words('path rect circle ellipse line polyline polygon');
export const texts = words('text tspan textPath');
export const animations = words('animate animateMotion animateTransform set');

/** Filter primitives. */
export const filterSteps = words(`
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDropShadow
  feFlood feGaussianBlur feImage feMerge feMorphology feOffset feSpecularLighting feTile feTurbulence
`);

/** Elements that are kept. */
export const elements: ReadonlySet<string> = new Set([
  ...shapes,
  ...texts,
  ...animations,
  ...filterSteps,
  ...words(`
    svg g defs symbol use switch image style a clipPath mask marker pattern linearGradient radialGradient stop mpath
    filter feDistantLight feFuncA feFuncB feFuncG feFuncR feMergeNode fePointLight feSpotLight
  `),
]);

/** Elements that are removed with their content: browsers do not render them. They hold metadata or are obsolete. */
export const removedElements = words(`
  metadata title desc view color-profile font font-face glyph missing-glyph hkern vkern altGlyphDef
  flowRoot flowRegion flowPara flowSpan solidColor solidcolor hatch hatchpath mesh meshgradient meshrow meshpatch
`);

/** Elements whose `href` refers to another element of the same SVG. */
export const referring: ReadonlySet<string> = new Set([
  ...animations,
  ...words('use textPath mpath linearGradient radialGradient pattern filter feImage'),
]);

/** CSS properties, in style sheets and as attributes. */
export const properties = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variation-settings font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color
  line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  pointer-events shape-rendering shape-margin shape-padding inline-size stop-color stop-opacity
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-align text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent
  text-orientation text-rendering text-transform transform transform-box transform-origin unicode-bidi vector-effect
  visibility white-space word-spacing writing-mode
  x y cx cy r rx ry width height d offset-path offset-distance offset-rotate
  animation animation-delay animation-direction animation-duration animation-fill-mode animation-iteration-count
  animation-name animation-play-state animation-timing-function
  transition transition-delay transition-duration transition-property transition-timing-function
`);

/** Attributes with numbers, paths and keywords as values. */
export const plainAttributes = words(`
  x y x1 x2 y1 y2 z cx cy r rx ry fx fy fr width height d points pathLength transform viewBox preserveAspectRatio
  gradientTransform gradientUnits spreadMethod offset patternTransform patternUnits patternContentUnits
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  dx dy rotate textLength lengthAdjust startOffset method spacing side systemLanguage
  filterUnits primitiveUnits in in2 result mode type operator k1 k2 k3 k4 order kernelMatrix divisor bias
  targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle
  pointsAtX pointsAtY pointsAtZ azimuth elevation radius scale xChannelSelector yChannelSelector stdDeviation
  baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent kernelUnitLength values
  begin dur end min max restart repeatCount repeatDur calcMode keyTimes keySplines keyPoints additive accumulate path origin
  media
`);

/** CSS functions without side effects or external resources. `url()` is checked by its target. */
export const functions = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix var calc min max clamp abs sign
  matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
  rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  cubic-bezier steps linear path inset circle ellipse polygon ray icc-color
`);
