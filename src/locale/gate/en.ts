import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const en: GateWords = {
  tag: "en",
  vagueLinks: phrasesOf(`
    check it out, click, click here, click here for more, click here to read more, click me,
    click the link, click this link, click to read more, continue, continue reading, detail,
    details, discover more, download, download here, download now, find out, find out here,
    find out more, follow the link, follow this link, for more, full article, full details,
    full story, go here, here, in this article, info, information, keep reading, know more,
    learn more, learn more here, link, link here, listen, listen here, listen now, more,
    more details, more here, more info, more information, more on this, more on this story, open,
    open link, original article, page, press here, read, read all, read article,
    read full article, read full story, read here, read it here, read more, read more about it,
    read more about this, read more here, read on, read the article, read the full article,
    read the full story, read the rest, read the story, read this, read this article, see all,
    see details, see here, see more, see this, show more, site, source, start here, tap,
    tap here, that, the article, the link, the rest, the website, there, this, this article,
    this link, this one, this page, this post, this site, this story, this video, this website,
    view, view all, view article, view details, view here, view more, visit site,
    visit the website, visit website, watch, watch here, watch now, watch the video, watch video,
    web page, web site, webpage, website, what's this
  `),
  imagePlaceholders: phrasesOf(`
    alt, alt tag, alt text, alternative text, artwork, avatar, background, banner, blank,
    caption, chart, description, diagram, drawing, figure, file photo, graph, graphic,
    header image, hero image, icon, illustration, image, image alt text, image description,
    image here, image placeholder, img, infographic, insert alt text here, insert image here,
    logo, main image, map, n/a, no alt text, no description, no image, none, null, photo,
    photo caption, photograph, photos, pic, picture, picture here, pictures, placeholder,
    placeholder image, portrait, screen shot, screenshot, spacer, stock image, stock photo, tbd,
    thumbnail, todo, undefined, unknown, untitled, video thumbnail
  `),
  imageBeginnings: phrasesOf(`
    a graphic of, a photo of, a photo showing, a photograph of, a pic of, a picture of,
    a picture showing, an image of, an image showing, graphic of, graphic showing, image of,
    image showing, image shows, in this image, in this photo, in this picture, photo of,
    photo showing, photo shows, photograph of, photograph showing, pic of, picture of,
    picture showing, picture shows, the image shows, the photo shows, the picture shows,
    this image shows, this is a photo of, this is a picture of, this is an image of,
    this photo shows, this picture shows
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    as pictured above, as pictured below, as seen above, as seen below, as shown above,
    as shown at left, as shown at right, as shown below, as shown on the left,
    as shown on the right, highlighted in blue, highlighted in green, highlighted in red,
    highlighted in yellow, in blue on the chart, in blue on the map, in green on the map,
    in red on the chart, in red on the graph, in red on the map, in the box above,
    in the box below, in the box on the left, in the box on the right, in the left column,
    in the left sidebar, in the left-hand column, in the right column, in the right sidebar,
    in the right-hand column, marked in blue, marked in green, marked in red, marked in yellow,
    pictured above, pictured at left, pictured at right, pictured below, pictured left,
    pictured right, see above, see below, shaded in blue, shaded in green, shaded in red,
    shaded in yellow, shown in blue, shown in green, shown in red, shown in yellow,
    the blue button, the box above, the box below, the box on the left, the box on the right,
    the button on the left, the button on the right, the chart above, the chart below,
    the chart on the left, the chart on the right, the column on the left,
    the column on the right, the graph above, the graph below, the green button, the image above,
    the image below, the image on the left, the image on the right, the map above, the map below,
    the menu on the left, the menu on the right, the panel on the left, the panel on the right,
    the photo above, the photo below, the photo on the left, the photo on the right,
    the picture above, the picture below, the picture on the left, the picture on the right,
    the red button, the round button, the round icon, the sidebar on the left,
    the sidebar on the right, the square button, the square icon, the table above,
    the table below, the triangular button, the video above, the video below
  `),
  sensoryHints: phrasesOf(`
    at left, at right, at the bottom, at the bottom left, at the bottom right, at the top,
    at the top left, at the top right, bottom left, bottom right, on the left,
    on the left-hand side, on the right, on the right-hand side, the blue area, the blue bar,
    the blue bars, the blue dots, the blue line, the dark areas, the dotted line, the green area,
    the green bar, the green bars, the green dots, the green line, the large circle,
    the lighter areas, the orange line, the red area, the red bar, the red bars, the red dots,
    the red line, the yellow area, the yellow line, to the left, to the right, top left,
    top right
  `),
  figureWords: phrasesOf(`
    button, buttons, chart, charts, click, diagram, graph, graphs, icon, icons, in the figure,
    in the image, in the map, in the table, infographic, legend, menu, on the map, photo,
    photograph, photos, picture, pictured, pictures, screenshot, sidebar, tap
  `),
  figureVerbs: phrasesOf(`
    denotes, depicts, indicate, indicates, mark, marks, represent, represents, show, showing,
    shows, stand for, stands for, traces
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ABC, AFP, AI, AM, AP, ATM, CBS, CDC, CEO, CFO, CPU, CTO, DIY, DOS, ER, ESPN, EST, EV, FAQ,
    FCC, FDA, GIF, GMT, GOP, HBO, IP, IQ, IRS, ISIS, IT, IVF, JPEG, LGBTQ, LSD, MIT, MP, MVP, NBC,
    NCAA, NFL, NHL, NHS, NSA, NYPD, OS, PBS, PDT, PM, POW, PR, PST, PhD, RAF, RNA, SUV, SWAT, TED,
    UFO, UK, UN, US, USS, UTC, UV, VAT, VHS, VR, WWE, ZIP
    `),
  ],
  functionWords: phrasesOf(`
    the, of, and, to, in, a, is, that, for, it, was, on, with, as, his, he, be, by, at, have,
    are, this, not, but, from, they, her, she, or, an, which, you, one, we, all, were, would,
    their, there, been, has, when, who, will, more, if, no, out, so, said, what, up, its, about,
    into, than, them, can, only, other, new, some, could, time, these, two, may, then, do, after,
    also, such, like, because, between, while, where, through, just, over, how, most, those,
    during, against
  `),
};
