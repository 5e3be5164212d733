/**
 * What may stand in audio text. Engines read every other sign by its name ("asterisk", "black right
 * pointing triangle") or fall silent at it, so it never reaches them (spec/audio-text.md, aims).
 *
 * Letters, marks and numbers of every script; currencies; the punctuation of every script without
 * Markdown's signs, bullets and daggers; the mathematical signs that engines read by their meaning;
 * emoji; joiners and directional marks, which change how letters are read.
 */
export const ALLOWED =
  /[[\p{L}\p{M}\p{N}\p{Sc}\p{P}\p{RI}\p{Extended_Pictographic}]--[*_#\\\{\}†‡•‣⁂⁃⁎⁑⁕※¶⁓〰™®↔↕-↪⤴⤵⬅-⬇▪▫▶◀◻◼◽◾]]|[ \u00A0\u202F+−±×÷=≠≤≥≈√∞∑∏∂∆µ⁄⁺⁻₊₋´°℃℉№©✓✗✘★☆♭♯\u200C-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFE0F\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]/v;
