import type { GateMessages } from "../gate-messages.ts";

/** What the gate says to editors in French. */
export const fr: GateMessages = {
  "image-alt": {
    missing: {
      message: "L’image {src} n’a pas de texte alternatif.",
      fix: 'Écrivez ce que l’image apporte au lecteur. Si elle ne dit rien de plus que le texte, déclarez-la décorative avec alt="".',
    },
  },
  "image-alt-filename": {
    file: {
      message: "Le texte alternatif «\u00A0{alt}\u00A0» est un nom de fichier.",
      fix: "Écrivez ce que l’image apporte au lecteur.",
    },
    placeholder: {
      message:
        "Le texte alternatif «\u00A0{alt}\u00A0» tient la place d’un texte que personne n’a encore écrit.",
      fix: 'Écrivez ce que l’image apporte au lecteur. Si elle ne dit rien de plus que le texte, déclarez-la décorative avec alt="".',
    },
    invisible: {
      message: "Le texte alternatif de {src} ne contient que des caractères invisibles.",
      fix: 'Écrivez ce que l’image apporte au lecteur, ou déclarez-la décorative avec alt="".',
    },
    linked: {
      message: "L’image {src} sert de lien vers {href}, mais elle est déclarée décorative.",
      fix: "Indiquez dans son texte alternatif où mène le lien, ou retirez le lien.",
    },
    "unsure-number": {
      message:
        "Le texte alternatif «\u00A0{alt}\u00A0» est peut-être un nom, peut-être un simple numéro.",
      fix: "Si ce n’est pas un nom que les lecteurs connaissent, écrivez ce que l’image leur apporte.",
    },
    "unsure-name": {
      message: "Le texte alternatif «\u00A0{alt}\u00A0» est aussi le nom du fichier de l’image.",
      fix: "Si c’est tout ce que dit l’image, il n’y a rien à changer\u00A0; sinon, écrivez ce qu’elle apporte au lecteur.",
    },
    "unsure-marks": {
      message: "Le texte alternatif «\u00A0{alt}\u00A0» contient des signes, mais pas de mots.",
      fix: 'Écrivez ce que l’image apporte au lecteur, ou déclarez-la décorative avec alt="".',
    },
  },
  "link-name": {
    empty: {
      message: "Le lien vers {href} n’a pas de texte.",
      fix: "Écrivez dans le lien ce vers quoi il mène, ou retirez-le.",
    },
    "unsure-marks": {
      message:
        "Le lien vers {href} n’a pour texte que «\u00A0{text}\u00A0», que beaucoup de lecteurs d’écran passent sous silence.",
      fix: "Écrivez dans le lien ce vers quoi il mène, à moins que ces signes ne soient lus comme il faut.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Un intertitre de niveau {level} n’a pas de texte.",
      fix: "Écrivez de quoi parle cette partie, ou retirez l’intertitre.",
    },
    "unsure-marks": {
      message:
        "L’intertitre «\u00A0{text}\u00A0» contient des signes, mais pas de mots\u00A0: beaucoup de lecteurs d’écran le passent sous silence.",
      fix: "Écrivez de quoi parle cette partie\u00A0; si rien de nouveau ne commence ici, mettez plutôt un filet (---).",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "L’intertitre «\u00A0{text}\u00A0» est de niveau 1, le niveau réservé au titre.",
      fix: "Passez-le au niveau 2 (## en Markdown, h2 en HTML). Si c’est le titre de l’article, faites-en le titre et retirez-le du texte.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "L’intertitre «\u00A0{text}\u00A0» est de niveau {level}, mais aucun intertitre de niveau {wanted} ne le précède.",
      fix: "Donnez-lui le niveau {wanted}, ou placez avant lui un intertitre de niveau {wanted}.",
    },
    early: {
      message:
        "L’intertitre «\u00A0{text}\u00A0» est de niveau {level} et se trouve avant les parties, qui sont de niveau {wanted}.",
      fix: "Donnez le même niveau à cet intertitre et aux parties (## en Markdown, h2 en HTML), ou placez-le dans l’une d’elles.",
    },
    "too-deep": {
      message:
        "L’intertitre «\u00A0{text}\u00A0» se retrouverait au niveau 7 sous le titre, alors qu’il n’existe que six niveaux.",
      fix: "Donnez-lui le niveau {wanted}, ou faites commencer les parties au niveau 2.",
    },
  },
  "anchor-target": {
    link: {
      message: "Le lien «\u00A0{text}\u00A0» mène à {href}, qui n’existe pas dans cette page.",
      fix: "Donnez cet identifiant à l’intertitre visé (## Intertitre {#{id}} en Markdown, id en HTML), ou écrivez dans le lien l’identifiant qu’il porte déjà.",
    },
    note: {
      message: "Un appel renvoie à la note «\u00A0{id}\u00A0», qui n’existe pas.",
      fix: "Écrivez la note ([^{id}]: … en Markdown), ou retirez l’appel.",
    },
  },
  "language-valid": {
    malformed: {
      message: "«\u00A0{tag}\u00A0» n’est pas un code de langue BCP 47.",
      fix: "Écrivez le code de la langue, par exemple en, ko ou pt-BR.",
    },
    unregistered: {
      message: "Aucune langue n’a le code «\u00A0{tag}\u00A0».",
      fix: "Écrivez le code de la langue, et non son nom ni le code du pays\u00A0: par exemple en, ko ou pt-BR.",
    },
    meant: {
      message: "Aucune langue n’a le code «\u00A0{tag}\u00A0».",
      fix: "Écrivez {meant}, si c’est bien de cette langue qu’il s’agit.",
    },
    "unsure-rare": {
      message: "La langue «\u00A0{tag}\u00A0» est inconnue de la plupart des logiciels.",
      fix: "Vérifiez ce code\u00A0; s’il est juste, il n’y a rien à changer.",
    },
  },
  "table-headers": {
    none: {
      message: "Le tableau n’a pas de cellules d’en-tête.",
      fix: "Signalez les en-têtes de colonne ou de ligne\u00A0: en HTML, th avec un attribut scope\u00A0; en Markdown, la ligne placée au-dessus de |---|.",
    },
    "bold-row": {
      message:
        "Les cellules de la première ligne du tableau sont en gras, mais ne sont pas signalées comme en-têtes.",
      fix: 'Faites-en des cellules d’en-tête\u00A0: en HTML, <th scope="col"> au lieu du gras.',
    },
    "bold-column": {
      message:
        "Les cellules de la première colonne du tableau sont en gras, mais ne sont pas signalées comme en-têtes.",
      fix: 'Faites-en des cellules d’en-tête\u00A0: en HTML, <th scope="row"> au lieu du gras.',
    },
    uncovered: {
      message:
        "Cellules du tableau sans en-tête\u00A0: {count}. La première, «\u00A0{text}\u00A0», se trouve ligne {row}, colonne {column}.",
      fix: "Donnez à chaque colonne ou à chaque ligne une cellule d’en-tête qui contient des mots, et vérifiez les cellules fusionnées.",
    },
    "unsure-labels": {
      message:
        "La première colonne du tableau n’a pas d’en-tête\u00A0; ses cellules, à commencer par «\u00A0{text}\u00A0», semblent donner un nom à leurs lignes.",
      fix: 'Signalez-les comme en-têtes de ligne (<th scope="row"> en HTML), ou mettez en tête de la colonne ce qu’elle contient.',
    },
    "unsure-layout": {
      message:
        "Le tableau n’a pas de cellules d’en-tête et contient de longs textes, comme s’il servait à la mise en page.",
      fix: "S’il contient des données, signalez ses en-têtes\u00A0; sinon, faites de ses cellules des paragraphes ou une liste.",
    },
  },
  "embed-title": {
    missing: {
      message: "Le contenu intégré {href} n’a pas de titre.",
      fix: 'Dites ce que c’est\u00A0: title="Carte des postes-frontières" sur l’iframe, ou data-title sur la citation.',
    },
    "unsure-generic": {
      message:
        "Le contenu intégré {href} a pour titre «\u00A0{title}\u00A0», ce qui ne dit peut-être pas ce que c’est.",
      fix: "Dites ce que celui-ci montre ou fait entendre.",
    },
  },
  "media-alternative": {
    video: {
      message: "La vidéo {src} n’a ni sous-titres ni transcription.",
      fix: 'Ajoutez-lui des sous-titres (<track kind="captions" src="…">) ou une transcription (data-transcript="…").',
    },
    "video-titled": {
      message: "La vidéo «\u00A0{title}\u00A0» n’a ni sous-titres ni transcription.",
      fix: 'Ajoutez-lui des sous-titres (<track kind="captions" src="…">) ou une transcription (data-transcript="…").',
    },
    audio: {
      message: "L’enregistrement {src} n’a pas de transcription.",
      fix: 'Mettez par écrit ce qui est dit, et donnez l’adresse de ce texte\u00A0: data-transcript="…" sur l’élément audio.',
    },
    "audio-titled": {
      message: "L’enregistrement «\u00A0{title}\u00A0» n’a pas de transcription.",
      fix: 'Mettez par écrit ce qui est dit, et donnez l’adresse de ce texte\u00A0: data-transcript="…" sur l’élément audio.',
    },
    "unsure-near": {
      message:
        "«\u00A0{text}\u00A0», à côté de {src}, en est peut-être la transcription ou les sous-titres, mais rien ne les relie.",
      fix: "Si c’est le cas, indiquez aussi son adresse avec l’enregistrement (data-transcript ou track), pour que chaque format la propose.",
    },
    "unsure-near-titled": {
      message:
        "«\u00A0{text}\u00A0», à côté de «\u00A0{title}\u00A0», en est peut-être la transcription ou les sous-titres, mais rien ne les relie.",
      fix: "Si c’est le cas, indiquez aussi son adresse avec l’enregistrement (data-transcript ou track), pour que chaque format la propose.",
    },
  },
  "title-missing": {
    missing: {
      message: "L’article n’a pas de titre.",
      fix: "Ajoutez un titre dans l’en-tête du fichier (front matter), ou commencez par un titre de niveau 1.",
    },
  },
  "title-length": {
    long: {
      message: "Le titre compte {length} caractères\u00A0; le maximum est de {most}.",
      fix: "Raccourcissez-le et mettez le reste dans le chapô.",
    },
  },
  "url-scheme": {
    link: {
      message: "Le lien mène à «\u00A0{address}\u00A0».",
      fix: "Utilisez une adresse qui commence par https://, http:// ou mailto:.",
    },
    resource: {
      message: "L’adresse «\u00A0{address}\u00A0» ne peut pas être chargée.",
      fix: "Utilisez une adresse qui commence par https:// ou http://.",
    },
  },
  "text-controls": {
    control: {
      message:
        "Le texte «\u00A0{text}\u00A0» contient un caractère de contrôle ou une moitié de caractère.",
      fix: "Ressaisissez ces mots, ou enregistrez de nouveau la source en UTF-8.",
    },
    unclosed: {
      message:
        "Le texte «\u00A0{text}\u00A0» contient le caractère invisible {name}, que rien n’y referme.",
      fix: "Supprimez-le. Si des mots s’écrivent dans l’autre sens, indiquez plutôt leur langue (lang).",
    },
    unopened: {
      message:
        "Le texte «\u00A0{text}\u00A0» contient le caractère invisible {name}, qui ne referme rien.",
      fix: "Supprimez-le.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "Le lien «\u00A0{text}\u00A0» ne dit pas où il mène.",
      fix: "Faites dire aux mots du lien ce que le lecteur va trouver\u00A0: le titre de la page, ou son sujet.",
    },
    "unsure-language": {
      message: "Il n’existe pas de liste de liens trop vagues pour cette langue\u00A0: {lang}.",
      fix: "Relisez chaque lien isolément\u00A0: dit-il où il mène\u00A0?",
    },
  },
  "link-text-url": {
    address: {
      message: "Le texte du lien, «\u00A0{text}\u00A0», est une adresse.",
      fix: "Écrivez ce qu’est la page, par exemple son titre et le nom du site. L’adresse reste dans le lien.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "«\u00A0{text}\u00A0» est le texte de deux liens qui mènent à des pages différentes ({first} et {second}).",
      fix: "Donnez à chaque lien ses propres mots, ou faites-les mener à la même page.",
    },
  },
  "image-alt-length": {
    long: {
      message:
        "Le texte alternatif compte {count} caractères\u00A0; au-delà de {limit}, il devient difficile à écouter.",
      fix: "Dites en une ou deux phrases ce qu’apporte l’image, et déplacez le reste dans la légende ou dans le texte.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "Le texte alternatif annonce qu’il s’agit d’une image\u00A0: «\u00A0{words}\u00A0». Les lecteurs d’écran le disent déjà.",
      fix: "Supprimez ces mots et commencez par ce que l’image montre.",
    },
    caption: {
      message: "Le texte alternatif répète la légende, qui est donc entendue deux fois.",
      fix: "Dites dans le texte alternatif ce que l’on voit, et dans la légende ce que cela signifie.",
    },
    "unsure-language": {
      message:
        "Il n’existe pas de liste d’expressions du type «\u00A0image de\u00A0» pour cette langue\u00A0: {lang}.",
      fix: "Relisez les textes alternatifs\u00A0: l’un d’eux commence-t-il par dire que c’est une image\u00A0?",
    },
  },
  "heading-fake": {
    bold: {
      message: "«\u00A0{text}\u00A0» est un paragraphe en gras qui semble tenir lieu d’intertitre.",
      fix: "Faites-en un intertitre\u00A0: en Markdown, commencez la ligne par ## au lieu de l’entourer d’astérisques.",
    },
    "unsure-sentence": {
      message: "«\u00A0{text}\u00A0» est un paragraphe en gras placé avant un autre texte.",
      fix: "S’il annonce la suite, faites-en un intertitre\u00A0; s’il souligne seulement un point important, laissez-le.",
    },
  },
  "list-fake": {
    typed: {
      message:
        "Une suite de {count} lignes commençant par «\u00A0{sign}\u00A0» ressemble à une liste, mais n’en est pas une.",
      fix: "Faites-en une liste. En Markdown, commencez chaque ligne par «\u00A0-\u00A0» ou «\u00A01.\u00A0» suivi d’une espace, avec une ligne vide avant la première.",
    },
    "unsure-dialogue": {
      message: "Lignes qui commencent par «\u00A0{sign}\u00A0»\u00A0: {count}.",
      fix: "Si c’est une liste, mettez-la en forme de liste\u00A0; si c’est un dialogue, laissez-le tel quel.",
    },
  },
  "heading-long": {
    long: {
      message:
        "L’intertitre compte {count} caractères\u00A0; au-delà de {limit}, il est trop long pour être saisi d’un coup à l’oreille.",
      fix: "Dites en quelques mots de quoi parle la partie, et déplacez le reste dans son premier paragraphe.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "Le texte compte {count} mots, mais aucun intertitre\u00A0; au-delà de {limit} mots, il en faut.",
      fix: "Mettez un intertitre en tête de chaque partie du texte.",
    },
  },
  "text-caps": {
    head: {
      message: "«\u00A0{text}\u00A0» est entièrement en capitales.",
      fix: "Écrivez-le comme dans une phrase, avec les capitales que demande la langue.",
    },
    run: {
      message: "«\u00A0{text}\u00A0» est écrit en capitales. Nombre de mots\u00A0: {count}.",
      fix: "Écrivez ces mots en minuscules. S’ils sont importants, mettez-les en valeur.",
    },
  },
  "language-passage": {
    script: {
      message: "«\u00A0{text}\u00A0» est dans une autre écriture, et sa langue n’est pas indiquée.",
      fix: 'Indiquez de quelle langue il s’agit\u00A0: <span lang="…">…</span> autour des mots, <div lang="…"> autour des paragraphes.',
    },
    language: {
      message:
        "«\u00A0{text}\u00A0» semble être dans une autre langue ({language}) que celle qui est indiquée ({lang}).",
      fix: 'Indiquez de quelle langue il s’agit\u00A0: <span lang="{found}">…</span> autour des mots, <div lang="{found}"> autour des paragraphes.',
    },
    article: {
      message:
        "L’article déclare comme langue {lang}, mais son texte semble être dans une autre langue\u00A0: {language}.",
      fix: "Corrigez la langue de l’article\u00A0: «\u00A0lang\u00A0» dans l’en-tête du fichier (front matter).",
    },
    "unsure-term": {
      message: "Des mots dans une autre écriture n’ont pas de langue indiquée\u00A0: {list}.",
      fix: 'Les noms propres peuvent rester ainsi. Pour les autres mots, indiquez leur langue\u00A0: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message:
        "«\u00A0{words}\u00A0» ne renvoie qu’à un emplacement, à une couleur ou à une forme.",
      fix: "Ajoutez le nom de ce que vous désignez, tel qu’il figure dans la légende ou dans l’intertitre, ou mettez un lien.",
    },
    "unsure-language": {
      message:
        "Il n’existe pas de liste de mots de lieu et de couleur pour cette langue\u00A0: {lang}.",
      fix: "Cherchez les passages qui ne renvoient qu’à un emplacement, à une couleur ou à une forme, comme «\u00A0la ligne rouge\u00A0» ou «\u00A0voir ci-dessus\u00A0».",
    },
  },
  abbreviation: {
    unexplained: {
      message: "Le nom complet de «\u00A0{letters}\u00A0» n’est écrit nulle part.",
      fix: "Écrivez le nom complet à la première occurrence, suivi du sigle entre parenthèses\u00A0: «\u00A0Organisation mondiale de la santé (OMS)\u00A0».",
    },
    unsure: {
      message:
        "Rien ne permet de savoir s’il s’agit de sigles, de noms ou de mots mis en valeur\u00A0: {list}.",
      fix: "Écrivez les sigles en toutes lettres à leur première occurrence. Écrivez en minuscules les mots sur lesquels vous insistez, et mettez-les en valeur.",
    },
  },
  "table-wide": {
    wide: {
      message:
        "Le tableau compte {count} colonnes\u00A0; au-delà de {limit}, il est difficile à suivre.",
      fix: "Répartissez-le en plusieurs tableaux moins larges, intervertissez lignes et colonnes, ou retirez ce dont le texte n’a pas besoin.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "Le tableau n’a pas d’en-têtes et se réduit à une seule ligne\u00A0: il ne met donc rien en relation.",
      fix: "Faites de ses cellules des paragraphes, une liste ou une citation.",
    },
    "one-column": {
      message:
        "Le tableau n’a pas d’en-têtes et se réduit à une seule colonne\u00A0: il ne met donc rien en relation.",
      fix: "Faites de ses cellules des paragraphes, une liste ou une citation.",
    },
    prose: {
      message:
        "Le tableau n’a pas d’en-têtes et ses cellules contiennent des textes entiers, comme s’il servait à la mise en page.",
      fix: "Mettez les textes l’un après l’autre, avec des intertitres. S’il s’agit de données, signalez les cellules d’en-tête.",
    },
  },
  "emoji-run": {
    run: {
      message: "Une suite de {count} émojis\u00A0: {emoji}.",
      fix: "Gardez-en un seul, et dites avec des mots ce qu’il veut dire.",
    },
  },
  "symbol-art": {
    signs: {
      message: "«\u00A0{signs}\u00A0» est un dessin fait de signes.",
      fix: "Dites-le avec des mots, ou mettez à la place une image avec un texte alternatif. Entre deux parties du texte, un trait s’écrit comme un filet\u00A0: --- en Markdown.",
    },
    picture: {
      message: "Le texte semble être un dessin fait de signes.",
      fix: "Mettez à sa place une image avec un texte alternatif.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Ces signes ne s’entendent pas\u00A0: {signs} ({codes}).",
      fix: "Écrivez avec des mots ce qu’ils veulent dire, ou réparez le texte s’ils viennent d’un mauvais encodage ou d’une icône.",
    },
    heard: {
      message:
        "Le texte à écouter contient des signes que les synthèses vocales ne savent pas lire\u00A0: {signs} ({codes}).",
      fix: "Écrivez avec des mots ce qu’ils veulent dire.",
    },
  },
  "sentence-long": {
    long: {
      message: "Phrases de plus de {limit} mots\u00A0: {count}. La plus longue en compte {words}.",
      fix: "Faites deux ou trois phrases de chacune.",
    },
  },
  "paragraph-long": {
    long: {
      message:
        "Paragraphes de plus de {limit} mots\u00A0: {count}. Le plus long en compte {words}.",
      fix: "Commencez un nouveau paragraphe là où commence une nouvelle idée.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "Le texte est très difficile à lire\u00A0: son indice de lisibilité est de {ease} sur 100, avec {words} mots par phrase en moyenne ({source}).",
      fix: "Raccourcissez les phrases, et préférez un mot courant quand il existe. Si le sujet est difficile, commencez par un résumé simple.",
    },
  },
  "image-alt-judge": {
    word: {
      message:
        "«\u00A0{text}\u00A0»\u00A0: un seul mot pour une image. Images à revoir\u00A0: {count}.",
      fix: "Dites ce qui compte dans l’image, comme vous le feriez au téléphone\u00A0; si un mot suffit, laissez-le.",
    },
    title: {
      message: "Le texte alternatif reprend le titre de l’article. Images à revoir\u00A0: {count}.",
      fix: "Dites ce que l’on voit\u00A0; le titre a déjà été entendu.",
    },
    again: {
      message:
        "Deux images ont le même texte alternatif, «\u00A0{text}\u00A0». Images à revoir\u00A0: {count}.",
      fix: "Dites pour chacune ce qui la distingue de l’autre.",
    },
    decorative: {
      message:
        "Une image dont la légende est «\u00A0{text}\u00A0» est déclarée décorative. Images à revoir\u00A0: {count}.",
      fix: "Une image qui mérite une légende dit quelque chose\u00A0: écrivez quoi, ou retirez la légende.",
    },
  },
};
