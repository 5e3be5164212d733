import type { GateMessages } from "../gate-messages.ts";

/** What the gate says to editors in Spanish. */
export const es: GateMessages = {
  "image-alt": {
    missing: {
      message: "La imagen {src} no tiene texto alternativo.",
      fix: 'Escriba lo que la imagen aporta al lector. Si no dice nada que no esté en el texto, declárela decorativa con alt="".',
    },
  },
  "image-alt-filename": {
    file: {
      message: "El texto alternativo «{alt}» es el nombre de un archivo.",
      fix: "Escriba lo que la imagen aporta al lector.",
    },
    placeholder: {
      message:
        "El texto alternativo «{alt}» ocupa el lugar de uno que todavía no ha escrito nadie.",
      fix: 'Escriba lo que la imagen aporta al lector. Si no dice nada que no esté en el texto, declárela decorativa con alt="".',
    },
    invisible: {
      message: "El texto alternativo de {src} solo contiene caracteres invisibles.",
      fix: 'Escriba lo que la imagen aporta al lector o declárela decorativa con alt="".',
    },
    linked: {
      message: "La imagen {src} enlaza con {href}, pero está declarada como decorativa.",
      fix: "Escriba como texto alternativo adónde lleva el enlace, o quite el enlace.",
    },
    "unsure-number": {
      message: "El texto alternativo «{alt}» puede ser un nombre o solo un número.",
      fix: "Si no es un nombre que los lectores conozcan, escriba lo que la imagen les aporta.",
    },
    "unsure-name": {
      message: "El texto alternativo «{alt}» es también el nombre del archivo de la imagen.",
      fix: "Si con eso está dicho todo lo que la imagen cuenta, no hay nada que cambiar; si no, escriba lo que aporta al lector.",
    },
    "unsure-marks": {
      message: "El texto alternativo «{alt}» tiene signos, pero ninguna palabra.",
      fix: 'Escriba lo que la imagen aporta al lector o declárela decorativa con alt="".',
    },
  },
  "link-name": {
    empty: {
      message: "El enlace a {href} no tiene texto.",
      fix: "Escriba en el enlace a qué lleva, o quítelo.",
    },
    "unsure-marks": {
      message:
        "El enlace a {href} no tiene más texto que «{text}», que muchos lectores de pantalla pasan por alto.",
      fix: "Escriba en el enlace a qué lleva, salvo que esos signos se lean en voz alta como deben.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Un encabezado de nivel {level} no tiene texto.",
      fix: "Escriba de qué trata la sección, o quite el encabezado.",
    },
    "unsure-marks": {
      message:
        "El encabezado «{text}» tiene signos, pero ninguna palabra, y muchos lectores de pantalla lo pasan por alto.",
      fix: "Escriba de qué trata la sección; si ahí no empieza nada nuevo, ponga en su lugar una línea divisoria (---).",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "El encabezado «{text}» es de nivel 1, el nivel reservado al título.",
      fix: "Póngalo en el nivel 2 (## en Markdown, h2 en HTML). Si es el título del artículo, úselo como título y quítelo del texto.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "El encabezado «{text}» es de nivel {level}, pero no tiene por encima ningún encabezado de nivel {wanted}.",
      fix: "Póngalo en el nivel {wanted}, o coloque antes un encabezado de nivel {wanted}.",
    },
    early: {
      message:
        "El encabezado «{text}» es de nivel {level} y está antes de las secciones, que son de nivel {wanted}.",
      fix: "Dé el mismo nivel a este encabezado y a las secciones (## en Markdown, h2 en HTML), o colóquelo dentro de una de ellas.",
    },
    "too-deep": {
      message:
        "El encabezado «{text}» quedaría en el nivel 7 bajo el título, y solo hay seis niveles.",
      fix: "Póngalo en el nivel {wanted}, o empiece las secciones en el nivel 2.",
    },
  },
  "anchor-target": {
    link: {
      message: "El enlace «{text}» lleva a {href}, que no está en esta página.",
      fix: "Ponga este identificador en el encabezado al que quiere llevar (## Encabezado {#{id}} en Markdown, id en HTML), o escriba en el enlace el que ya tiene.",
    },
    note: {
      message: "Una llamada remite a la nota «{id}», que no existe.",
      fix: "Escriba la nota ([^{id}]: … en Markdown), o quite la llamada.",
    },
  },
  "language-valid": {
    malformed: {
      message: "«{tag}» no es una etiqueta de idioma BCP 47.",
      fix: "Escriba la etiqueta del idioma, por ejemplo en, ko o pt-BR.",
    },
    unregistered: {
      message: "Ningún idioma tiene la etiqueta «{tag}».",
      fix: "Escriba la etiqueta del idioma, no su nombre ni la del país: por ejemplo en, ko o pt-BR.",
    },
    meant: {
      message: "Ningún idioma tiene la etiqueta «{tag}».",
      fix: "Escriba {meant}, si es ese el idioma.",
    },
    "unsure-rare": {
      message: "El idioma «{tag}» no es de los que conoce la mayoría de los programas.",
      fix: "Compruebe la etiqueta; si es correcta, no hay nada que cambiar.",
    },
  },
  "table-headers": {
    none: {
      message: "La tabla no tiene celdas de encabezado.",
      fix: "Marque lo que encabeza las columnas o las filas: th con scope en HTML, o la fila que va encima de |---| en Markdown.",
    },
    "bold-row": {
      message:
        "Las celdas de la primera fila de la tabla están en negrita, pero no están marcadas como encabezados.",
      fix: 'Márquelas como celdas de encabezado: <th scope="col"> en HTML, en lugar de la negrita.',
    },
    "bold-column": {
      message:
        "Las celdas de la primera columna de la tabla están en negrita, pero no están marcadas como encabezados.",
      fix: 'Márquelas como celdas de encabezado: <th scope="row"> en HTML, en lugar de la negrita.',
    },
    uncovered: {
      message:
        "Celdas de la tabla sin encabezado: {count}. La primera, «{text}», está en la fila {row}, columna {column}.",
      fix: "Dé a cada columna o a cada fila una celda de encabezado con palabras, y revise las celdas combinadas.",
    },
    "unsure-labels": {
      message:
        "La primera columna de la tabla no tiene encabezado; sus celdas, empezando por «{text}», parecen dar nombre a sus filas.",
      fix: 'Márquelas como encabezados de fila (<th scope="row"> en HTML), o encabece la columna diciendo qué son.',
    },
    "unsure-layout": {
      message:
        "La tabla no tiene celdas de encabezado y contiene textos largos, como si sirviera para maquetar la página.",
      fix: "Si contiene datos, marque sus encabezados; si no, escriba sus celdas como párrafos o como lista.",
    },
  },
  "embed-title": {
    missing: {
      message: "El contenido insertado {href} no tiene título.",
      fix: 'Diga qué es: title="Mapa de los pasos fronterizos" en el iframe, o data-title en la cita.',
    },
    "unsure-generic": {
      message: "El contenido insertado {href} se titula «{title}», y puede que eso no diga qué es.",
      fix: "Diga qué muestra o qué reproduce este en concreto.",
    },
  },
  "media-alternative": {
    video: {
      message: "El video {src} no tiene subtítulos ni transcripción.",
      fix: 'Añádale subtítulos (<track kind="captions" src="…">) o una transcripción (data-transcript="…").',
    },
    "video-titled": {
      message: "El video «{title}» no tiene subtítulos ni transcripción.",
      fix: 'Añádale subtítulos (<track kind="captions" src="…">) o una transcripción (data-transcript="…").',
    },
    audio: {
      message: "La grabación {src} no tiene transcripción.",
      fix: 'Ponga por escrito lo que se dice e indique su dirección: data-transcript="…" en el elemento audio.',
    },
    "audio-titled": {
      message: "La grabación «{title}» no tiene transcripción.",
      fix: 'Ponga por escrito lo que se dice e indique su dirección: data-transcript="…" en el elemento audio.',
    },
    "unsure-near": {
      message:
        "«{text}», junto a {src}, puede ser su transcripción o sus subtítulos, pero no hay nada que los vincule.",
      fix: "Si lo es, indique su dirección también en la grabación (data-transcript o track), para que se ofrezca en todos los formatos.",
    },
    "unsure-near-titled": {
      message:
        "«{text}», junto a «{title}», puede ser su transcripción o sus subtítulos, pero no hay nada que los vincule.",
      fix: "Si lo es, indique su dirección también en la grabación (data-transcript o track), para que se ofrezca en todos los formatos.",
    },
  },
  "title-missing": {
    missing: {
      message: "El artículo no tiene título.",
      fix: "Añada un título en la cabecera del archivo (front matter), o empiece con un encabezado de nivel 1.",
    },
  },
  "title-length": {
    long: {
      message: "El título tiene {length} caracteres; el máximo es {most}.",
      fix: "Acórtelo y pase el resto a la entradilla.",
    },
  },
  "url-scheme": {
    link: {
      message: "El enlace lleva a «{address}».",
      fix: "Use una dirección que empiece por https://, http:// o mailto:.",
    },
    resource: {
      message: "La dirección «{address}» no se puede cargar.",
      fix: "Use una dirección que empiece por https:// o http://.",
    },
  },
  "text-controls": {
    control: {
      message: "El texto «{text}» contiene un carácter de control o medio carácter.",
      fix: "Vuelva a escribir las palabras, o guarde de nuevo el original en UTF-8.",
    },
    unclosed: {
      message: "El texto «{text}» contiene el carácter invisible {name}, y en él nada lo cierra.",
      fix: "Quítelo. Si hay palabras que se escriben en la otra dirección, indique su idioma (lang).",
    },
    unopened: {
      message: "El texto «{text}» contiene el carácter invisible {name}, que no cierra nada.",
      fix: "Quítelo.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "El enlace «{text}» no dice adónde lleva.",
      fix: "Procure que las palabras del enlace nombren lo que el lector va a encontrar: el título de la página o su tema.",
    },
    "unsure-language": {
      message: "No hay lista de textos de enlace poco claros para este idioma: {lang}.",
      fix: "Lea cada enlace por separado: ¿dice adónde lleva?",
    },
  },
  "link-text-url": {
    address: {
      message: "El texto del enlace, «{text}», es una dirección.",
      fix: "Escriba qué es la página, por ejemplo su título y quién la publica. La dirección se queda en el enlace.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "«{text}» es el texto de dos enlaces que llevan a páginas distintas ({first} y {second}).",
      fix: "Dé a cada enlace sus propias palabras, o haga que los dos lleven a la misma página.",
    },
  },
  "image-alt-length": {
    long: {
      message:
        "El texto alternativo tiene {count} caracteres; con más de {limit} cuesta escucharlo.",
      fix: "Diga en una o dos frases lo que aporta la imagen, y pase el resto al pie de imagen o al texto.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "El texto alternativo anuncia que se trata de una imagen: «{words}». Los lectores de pantalla ya lo dicen.",
      fix: "Quite esas palabras y empiece por lo que muestra la imagen.",
    },
    caption: {
      message: "El texto alternativo repite el pie de imagen, que así se oye dos veces.",
      fix: "Diga en el texto alternativo lo que se ve, y en el pie de imagen lo que significa.",
    },
    "unsure-language": {
      message: "No hay lista de expresiones como «imagen de» para este idioma: {lang}.",
      fix: "Lea los textos alternativos: ¿empieza alguno diciendo que es una imagen?",
    },
  },
  "heading-fake": {
    bold: {
      message: "«{text}» es un párrafo en negrita que parece hacer las veces de encabezado.",
      fix: "Conviértalo en encabezado: en Markdown, empiece la línea con ## en lugar de ponerla entre asteriscos.",
    },
    "unsure-sentence": {
      message: "«{text}» es un párrafo en negrita que va delante de otro texto.",
      fix: "Si encabeza lo que sigue, conviértalo en encabezado; si solo es importante, déjelo como está.",
    },
  },
  "list-fake": {
    typed: {
      message: "Hay {count} líneas que empiezan por «{sign}» y parecen una lista, pero no lo son.",
      fix: "Conviértalas en una lista. En Markdown, empiece cada línea con «- » o «1. » y deje una línea en blanco antes de la primera.",
    },
    "unsure-dialogue": {
      message: "Líneas que empiezan por «{sign}»: {count}.",
      fix: "Si son una lista, deles formato de lista; si es un diálogo, déjelas como están.",
    },
  },
  "heading-long": {
    long: {
      message:
        "El encabezado tiene {count} caracteres; con más de {limit} es demasiado largo para captarlo de oído.",
      fix: "Diga en pocas palabras de qué trata la sección, y pase el resto a su primer párrafo.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "El texto tiene {count} palabras y ningún encabezado; con más de {limit} conviene ponerlos.",
      fix: "Ponga un encabezado al comienzo de cada parte del texto.",
    },
  },
  "text-caps": {
    head: {
      message: "«{text}» está todo en mayúsculas.",
      fix: "Escríbalo como en una frase, con las mayúsculas que pide el idioma.",
    },
    run: {
      message: "«{text}» está en mayúsculas. Número de palabras: {count}.",
      fix: "Escríbalas en minúsculas. Si son importantes, márquelas con énfasis.",
    },
  },
  "language-passage": {
    script: {
      message: "«{text}» está en otra escritura y no se indica su idioma.",
      fix: 'Indique qué idioma es: <span lang="…">…</span> alrededor de las palabras, <div lang="…"> alrededor de los párrafos.',
    },
    language: {
      message:
        "«{text}» parece estar en otro idioma ({language}), y no en el que se ha indicado ({lang}).",
      fix: 'Indique qué idioma es: <span lang="{found}">…</span> alrededor de las palabras, <div lang="{found}"> alrededor de los párrafos.',
    },
    article: {
      message:
        "El idioma que declara el artículo es {lang}, pero el texto parece estar en otro: {language}.",
      fix: "Corrija el idioma del artículo: «lang» en la cabecera del archivo (front matter).",
    },
    "unsure-term": {
      message: "Hay palabras en otra escritura sin idioma indicado: {list}.",
      fix: 'Los nombres propios pueden quedar como están. En las demás palabras, indique el idioma: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "«{words}» remite solo a un lugar, un color o una forma.",
      fix: "Diga también cómo se llama, por ejemplo con el nombre que figura en la leyenda o en el encabezado, o ponga un enlace.",
    },
    "unsure-language": {
      message: "No hay lista de palabras de lugar y de color para este idioma: {lang}.",
      fix: "Busque textos que remitan solo a un lugar, un color o una forma, como «la línea roja» o «véase arriba».",
    },
  },
  abbreviation: {
    unexplained: {
      message: "El nombre completo de «{letters}» no aparece en ningún sitio.",
      fix: "Escriba el nombre completo la primera vez, con la sigla entre paréntesis: «Organización Mundial de la Salud (OMS)».",
    },
    unsure: {
      message: "No hay manera de saber si son siglas, nombres o palabras destacadas: {list}.",
      fix: "Desarrolle las siglas la primera vez que aparecen. Escriba en minúsculas las palabras destacadas y márquelas con énfasis.",
    },
  },
  "table-wide": {
    wide: {
      message: "La tabla tiene {count} columnas; con más de {limit} cuesta seguirla.",
      fix: "Divídala en tablas de menos columnas, cambie filas por columnas o quite lo que el texto no necesite.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "La tabla no tiene encabezados y se reduce a una sola fila, así que no relaciona nada con nada.",
      fix: "Escriba sus celdas como párrafos, como lista o como cita.",
    },
    "one-column": {
      message:
        "La tabla no tiene encabezados y se reduce a una sola columna, así que no relaciona nada con nada.",
      fix: "Escriba sus celdas como párrafos, como lista o como cita.",
    },
    prose: {
      message:
        "La tabla no tiene encabezados y sus celdas contienen textos enteros, como si sirviera para maquetar la página.",
      fix: "Ponga los textos uno detrás de otro, con encabezados. Si son datos, marque las celdas de encabezado.",
    },
  },
  "emoji-run": {
    run: {
      message: "Hay {count} emojis seguidos: {emoji}.",
      fix: "Deje uno y diga con palabras lo que significa.",
    },
  },
  "symbol-art": {
    signs: {
      message: "«{signs}» es un dibujo hecho con signos.",
      fix: "Dígalo con palabras, o ponga en su lugar una imagen con texto alternativo. Entre partes del texto, la línea divisoria se escribe --- en Markdown.",
    },
    picture: {
      message: "El texto parece un dibujo hecho con signos.",
      fix: "Ponga en su lugar una imagen con texto alternativo.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Estos signos no se oyen: {signs} ({codes}).",
      fix: "Escriba con palabras lo que dicen, o corrija el texto si vienen de una codificación equivocada o de un icono.",
    },
    heard: {
      message:
        "El texto para escuchar contiene signos que los sintetizadores de voz no saben leer: {signs} ({codes}).",
      fix: "Escriba con palabras lo que dicen.",
    },
  },
  "sentence-long": {
    long: {
      message: "Frases de más de {limit} palabras: {count}. La más larga tiene {words}.",
      fix: "Haga de cada una dos o tres frases.",
    },
  },
  "paragraph-long": {
    long: {
      message: "Párrafos de más de {limit} palabras: {count}. El más largo tiene {words}.",
      fix: "Empiece un párrafo nuevo donde empiece una idea nueva.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "El texto es muy difícil de leer: su índice de legibilidad es {ease} sobre 100, con una media de {words} palabras por frase ({source}).",
      fix: "Acorte las frases y use una palabra corriente cuando la haya. Si el asunto es difícil, empiece con un resumen sencillo.",
    },
  },
  "image-alt-judge": {
    word: {
      message: "«{text}»: una sola palabra para una imagen. Imágenes por revisar: {count}.",
      fix: "Diga lo que importa de la imagen, como lo haría por teléfono; si basta con una palabra, déjela.",
    },
    title: {
      message: "El texto alternativo es el título del artículo. Imágenes por revisar: {count}.",
      fix: "Diga lo que se ve; el título ya se ha oído.",
    },
    again: {
      message:
        "Dos imágenes tienen el mismo texto alternativo, «{text}». Imágenes por revisar: {count}.",
      fix: "Diga en cada una qué la distingue de la otra.",
    },
    decorative: {
      message:
        "Una imagen con el pie «{text}» está declarada como decorativa. Imágenes por revisar: {count}.",
      fix: "Una imagen que pide un pie dice algo: escriba qué, o quite el pie de imagen.",
    },
  },
};
