import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const es: GateWords = {
  tag: "es",
  vagueLinks: phrasesOf(`
    abrir, accede aquí, acceder, ahí, allí, ampliar información, amplíe la información, aquí,
    artículo completo, clic, clic aquí, consulta aquí, consultar, continuar, continuar leyendo,
    continúa leyendo, da clic aquí, dale clic aquí, descarga, descargar, descargar aquí,
    descubre más, descubrir más, descárgalo aquí, detalle, detalles, en esta página,
    en este artículo, en este enlace, enlace, escucha aquí, escuchar, escuchar aquí, esta nota,
    esta noticia, esta página, este, este artículo, este enlace, este link, este sitio,
    este vínculo, esto, fuente, hacer clic aquí, haga clic, haga clic aquí, haz clic,
    haz clic aquí, info, información, ir al artículo, ir al sitio, la nota completa, lea aquí,
    lea la nota completa, lea más, lea también, lee aquí, lee la nota completa, lee más,
    lee también, leer, leer artículo, leer el artículo, leer el artículo completo, leer la nota,
    leer la nota completa, leer la noticia, leer más, leer más aquí, leer nota completa,
    leer todo, link, mira aquí, mirar, mostrar más, más, más aquí, más detalles, más info,
    más información, nota completa, noticia completa, oír, para más información, pincha aquí,
    pinchar aquí, pinche aquí, por aquí, pulsa aquí, pulse aquí, página, página web, saber más,
    seguir leyendo, sepa más, siga leyendo, sigue este enlace, sigue leyendo, sitio, sitio web,
    vea aquí, vea más, ver, ver aquí, ver artículo, ver detalles, ver el artículo, ver el video,
    ver el vídeo, ver más, ver nota, ver todo, ver todos, ver video, ver vídeo, visita la web,
    visitar, web
  `),
  imagePlaceholders: phrasesOf(`
    alt, avatar, captura, captura de pantalla, cartel, descripción, descripción de la imagen,
    diagrama, dibujo, figura, fondo, foto, foto de archivo, fotografía, fotos, gráfica, gráfico,
    icono, ilustración, imagen, imagen aquí, imagen de archivo, imagen destacada,
    imagen ilustrativa, imágenes, infografía, leyenda, logo, logotipo, mapa,
    marcador de posición, miniatura, ninguna, ninguno, null, pie de foto, portada, retrato,
    sin descripción, sin imagen, sin texto alternativo, sin título, texto alternativo, undefined,
    vacío, ícono
  `),
  imageBeginnings: phrasesOf(`
    en esta foto, en esta imagen, en la foto, en la imagen, esta foto muestra,
    esta imagen muestra, foto de, foto del, foto en la que, foto que muestra, fotografía de,
    fotografía del, fotografía que muestra, gráfico que muestra, imagen de, imagen del,
    imagen en la que, imagen que muestra, la foto muestra, la fotografía muestra,
    la imagen muestra, una foto de, una foto del, una fotografía de, una fotografía del,
    una imagen de, una imagen del
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    como se aprecia arriba, como se muestra abajo, como se muestra arriba, como se ve abajo,
    como se ve arriba, el botón azul, el botón cuadrado, el botón redondo, el botón rojo,
    el botón verde, el cuadro de abajo, el cuadro de arriba, el gráfico de abajo,
    el gráfico de arriba, el mapa de abajo, el mapa de arriba, el recuadro de abajo,
    el recuadro de arriba, el video de abajo, el video de arriba, el vídeo de abajo,
    el vídeo de arriba, en azul en el gráfico, en azul en el mapa, en el recuadro de la derecha,
    en el recuadro de la izquierda, en la columna de la derecha, en la columna de la izquierda,
    en la columna derecha, en la columna izquierda, en rojo en el gráfico, en rojo en el mapa,
    en verde en el mapa, la foto de abajo, la foto de arriba, la foto de la derecha,
    la foto de la izquierda, la imagen de abajo, la imagen de arriba, la imagen de la derecha,
    la imagen de la izquierda, la tabla de abajo, la tabla de arriba, vea abajo, vea arriba,
    ver abajo, ver arriba, ver foto de abajo, ver más abajo, ver más arriba, véase abajo,
    véase arriba, véase más abajo, véase más arriba
  `),
  sensoryHints: phrasesOf(`
    a la derecha, a la izquierda, abajo a la derecha, abajo a la izquierda, arriba a la derecha,
    arriba a la izquierda, el área azul, el área roja, en la parte inferior,
    en la parte superior, la barra azul, la barra roja, la barra verde, la franja roja,
    la línea amarilla, la línea azul, la línea roja, la línea verde, la zona azul, la zona roja,
    las barras azules, las barras rojas, los puntos azules, los puntos rojos
  `),
  figureWords: phrasesOf(`
    botón, captura de pantalla, clic, diagrama, en el mapa, en la imagen, en la tabla, foto,
    fotografía, gráfica, gráfico, haga clic, haz clic, icono, infografía, leyenda, pulsa, pulse,
    recuadro, ícono
  `),
  figureVerbs: phrasesOf(`
    corresponde, corresponden, indica, indican, muestra, muestran, representa, representan,
    señala, señalan
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ADN, AFP, ARN, BCE, BID, CDMX, CEO, DF, DNI, EE. UU., EEUU, EFE, ETA, FARC, FMI, IA, INE,
    IPC, IRPF, ITV, IVA, LGTBI, OEA, OMC, OMS, ONCE, ONG, ONU, OTAN, OVNI, PAN, PCR, PIB, PP,
    PRI, PSOE, PYME, RAE, RTVE, SIDA, TAC, TVE, UCI, UE, UNAM, URSS, VAR, VIH
    `),
  ],
  functionWords: phrasesOf(`
    el, la, los, las, de, del, un, una, unos, unas, y, en, a, al, que, se, es, con, por, para,
    no, su, sus, lo, le, les, como, más, pero, o, si, ya, fue, ha, han, son, era, está, este,
    esta, esto, esos, ese, esa, entre, sin, sobre, también, hasta, desde, cuando, muy, años, ser,
    donde, todo, todos, dos, porque, hay, durante, contra, otro, otros, según, ante, ellos, él,
    tras, tiene, quien, así, hace, dijo
  `),
};
