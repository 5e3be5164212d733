export default {
  async fetch(_request, env) {
    const value = await env.EDITION.get("article", "stream");
    return new Response(value, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  },
};
