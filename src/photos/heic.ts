import openLibheif, { type Handle, type Libheif } from 'libheif-js/libheif-wasm/libheif-bundle.js';

/** Pixels as they are shown, upright, with four channels of eight bits. */
export interface RawPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes the main picture of a HEIC, which sharp cannot: it comes without HEVC. What the file says of
 * turning and mirroring is done. Throws where there is a fault.
 */
export function decodeHeic(bytes: Uint8Array): RawPicture {
  // One for each photo: a faulty one may leave it broken, and it never gives memory back.
  const libheif = openLibheif();
  const context = libheif.heif_context_alloc();
  try {
    const { code, message } = libheif.heif_context_read_from_memory(context, bytes);
    if (code !== libheif.heif_error_code.heif_error_Ok) throw new Error(message);
    const ids = libheif.heif_js_context_get_list_of_top_level_image_IDs(context);
    const handles = Array.from(ids, (id) => libheif.heif_js_context_get_image_handle(context, id));
    const main =
      handles.find((handle) => libheif.heif_image_handle_is_primary_image(handle)) ?? handles[0];
    try {
      if (main === undefined) throw new Error('There is no picture');
      return decodeHandle(libheif, main);
    } finally {
      for (const handle of handles) libheif.heif_image_handle_release(handle);
    }
  } finally {
    libheif.heif_context_free(context);
  }
}

function decodeHandle(libheif: Libheif, handle: Handle): RawPicture {
  const { heif_colorspace_RGB: space } = libheif.heif_colorspace;
  const { heif_chroma_interleaved_RGBA: chroma } = libheif.heif_chroma;
  const decoded = libheif.heif_js_decode_image2(handle, space, chroma);
  const [channel] = decoded.channels ?? [];
  if (channel === undefined) throw new Error(decoded.message ?? 'There are no pixels');
  const { data, stride, width, height } = channel;
  const row = width * 4;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1)
    pixels.set(data.subarray(y * stride, y * stride + row), y * row);
  libheif.heif_image_release(decoded.image);
  return { data: pixels, width, height };
}
