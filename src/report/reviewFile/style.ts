/** The look of the review file: the colours of the app and the document, by the system's theme, and black on white on paper. */

const light =
  '--ink:#16202b;--ink-second:#4a5868;--quiet:#5f6c7a;--surface:#fff;--ground:#f6f7f9;--line:#dfe4ea;--line-strong:#8794a2;--theirs:#566577;--theirs-ground:#f3f5f8;--ours:#0b6e69;--ours-ground:#e9f5f3;--missing:#b0500b;--favour:#1d5fbf;--on-accent:#fff';
const dark =
  '--ink:#e7edf3;--ink-second:#b4c0cc;--quiet:#94a2b0;--surface:#12181f;--ground:#0d1218;--line:#26303b;--line-strong:#6b7a89;--theirs:#a8b7c9;--theirs-ground:#1a222c;--ours:#4fc3b8;--ours-ground:#10302e;--missing:#f0a05c;--favour:#86b4f7;--on-accent:#06201e';

export const style = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{scroll-padding:16px 0 110px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,p,dl,dd,figure,fieldset,ul{margin:0;padding:0}
h1{font-size:30px;line-height:1.2;letter-spacing:-.01em}
h2{font-size:22px;line-height:1.25;letter-spacing:-.01em}
h3{font-size:16px;line-height:1.35}
p{max-width:70ch}
p+p{margin-top:.7em}
a{color:var(--ours);text-underline-offset:2px}
small{color:var(--quiet);font-size:12.5px}
.skip{position:absolute;left:-999px}
.skip:focus{left:16px;top:12px;padding:8px 12px;background:var(--surface)}
header,main{max-width:980px;margin:0 auto;padding:0 32px;background:var(--surface)}
header{padding-top:40px;padding-bottom:26px}
.kicker{color:var(--ours);font-weight:600}
header .meta{margin-top:6px;color:var(--ink-second)}
header .how{margin-top:18px;color:var(--ink-second)}
.notice[hidden]{display:none}
.notice{margin-top:14px;padding:10px 14px;border:1px solid var(--missing);border-radius:6px}
main>section:not(.save){padding:30px 0;border-top:1px solid var(--line)}
main>section>h2{margin-bottom:14px}
.lede{font-size:17px}
.headlines{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:20px;margin:22px 0 26px}
.headlines div{padding-top:10px;border-top:2px solid currentColor}
.headlines dd{font-size:21px;font-weight:600;line-height:1.25}
.headlines dt{color:var(--ink-second);font-size:13px}
.headlines div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
figure{margin:8px 0 22px}
figure svg{display:block;max-width:100%;height:auto}
figcaption{margin-bottom:6px;font-weight:600}
.note{color:var(--quiet);font-size:12.5px}
.table{overflow-x:auto;margin:16px 0}
table{width:100%;border-collapse:collapse;font-size:13.5px;line-height:1.4}
caption{padding-bottom:6px;font-weight:600;text-align:left}
.narrow table{width:auto;min-width:60%}
th{padding:5px 0 5px 18px;border-bottom:1px solid var(--line-strong);color:var(--ink-second);font-size:12.5px;font-weight:500;vertical-align:bottom}
td{padding:6px 0 6px 18px;border-bottom:1px solid var(--line);vertical-align:top}
th:first-child,td:first-child{padding-left:0}
.left{text-align:left}
.right{text-align:right;white-space:nowrap}
.right small{white-space:normal}
.below{display:block}
tr.total td{border-top:1px solid var(--line-strong);border-bottom:0;font-weight:600}
.tone-more{color:var(--missing)}
.tone-less{color:var(--favour)}
.tone-theirs{color:var(--theirs)}
.tone-ours{color:var(--ours)}
.tone-quiet{color:var(--quiet)}
.point{padding:26px 0 30px;border-top:1px solid var(--line);break-inside:auto}
.point:first-of-type{border-top:0}
.point header{max-width:none;margin:0;padding:0}
.point .number,.option .number{color:var(--ours)}
.option{padding:14px 0}
.option>*+*{margin-top:8px}
.point .subject{color:var(--quiet);font-size:13px}
.point>*+*{margin-top:14px}
.kind{display:inline-block;margin-left:8px;padding:0 8px;border:1px solid var(--line-strong);border-radius:10px;color:var(--ink-second);font-size:12px;font-weight:500;vertical-align:2px}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:1px;overflow:hidden;border-radius:6px}
.panels div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:12px 14px;background:var(--theirs-ground)}
.panels div.ours{background:var(--ours-ground)}
.panels dd{font-size:18px;font-weight:600}
.panels dt{color:var(--ink-second);font-size:12.5px}
.panels dd.detail{color:var(--ink-second);font-size:13px;font-weight:400}
.question{padding-left:14px;border-left:3px solid var(--ours)}
.label+p{margin-top:0}
.label{color:var(--ink-second);font-size:12.5px;font-weight:600}
.evidence{padding-left:18px;font-size:13.5px}
.answer{min-width:0;padding:16px 18px 18px;border:1px solid var(--line-strong);border-radius:6px}
.answer legend{padding:0 6px;font-weight:600}
.choices{display:flex;flex-wrap:wrap;gap:8px 22px}
.choices label{display:flex;align-items:center;gap:7px;min-height:28px}
input,textarea,button{color:inherit;font:inherit}
input[type=radio]{width:17px;height:17px;margin:0;accent-color:var(--ours)}
input[type=text],textarea{width:100%;padding:7px 10px;border:1px solid var(--line-strong);border-radius:6px;background:var(--surface)}
input[aria-invalid=true]{border-color:var(--missing)}
textarea{display:block;min-height:64px;resize:vertical}
.field{margin-top:12px}
.field label{display:block;margin-bottom:3px;color:var(--ink-second);font-size:13px}
.figure{max-width:320px}
.wrong{max-width:60ch;color:var(--missing);font-size:13px}
.answer:not(:has([value=agreedInPart]:checked)) .figure{display:none}
button{padding:7px 14px;border:1px solid var(--line-strong);border-radius:6px;background:none;cursor:pointer}
button[hidden]{display:none}
.answer button{margin-top:10px;padding:3px 10px;color:var(--ink-second);font-size:13px}
.primary{border-color:transparent;background:var(--ours);color:var(--on-accent);font-weight:600}
:focus-visible{outline:2px solid var(--ours);outline-offset:2px}
details{margin-top:12px;border-top:1px solid var(--line)}
summary{padding:10px 0;cursor:pointer;font-weight:600}
details>p{color:var(--ink-second)}
.lines td{font-size:12.5px}
.lines .sum td{font-weight:600}
.lines td.working{min-width:220px;font-weight:400}
.ownership h3{margin-top:26px}
.course{padding:12px 0;border-top:1px solid var(--line);break-inside:avoid}
.course h4{margin:0 0 6px;font-size:15px}
.course h4 small{color:var(--quiet);font-weight:400}
.course ul{margin:2px 0 8px;padding-left:20px}
.course .label{margin:6px 0 0}
.method dt{margin-top:8px;font-weight:600}
.save{position:sticky;bottom:0;display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px;margin:0 -32px;padding:10px 32px;border-top:1px solid var(--line-strong);background:var(--surface)}
.save[hidden]{display:none}
.save .field{display:flex;flex:0 1 auto;align-items:center;gap:8px;margin:0}
.save .field label{margin:0;white-space:nowrap}
.save .field input{width:150px;padding:5px 8px}
.save .count{display:flex;flex:1 1 240px;align-items:center;gap:12px;white-space:nowrap}
progress{flex:1;min-width:60px;width:100%;height:6px;accent-color:var(--ours)}
.save #save-note{flex:1 0 100%;max-width:none;margin:0;color:var(--ink-second);font-size:13px}
${[1, 2, 3, 4, 5, 6, 7, 8].map((level) => `.lines .level-${level} td:first-child{padding-left:${level * 14}px}`).join('\n')}
@media (max-width:600px){header,main{padding-left:18px;padding-right:18px}.save{margin:0 -18px;padding:10px 18px}}
@page{margin:16mm 14mm}
@media print{
:root{color-scheme:light;${light}}
body{background:#fff;font-size:10pt}
header,main{max-width:none;padding-left:0;padding-right:0}
h1{font-size:20pt}h2{font-size:15pt}h3{font-size:11.5pt}
table,.lines td{font-size:8.5pt}
.headlines{grid-template-columns:repeat(4,1fr);gap:10px}.headlines dd{font-size:12.5pt}.panels{grid-template-columns:repeat(3,1fr)}.panels dd{font-size:12pt}
.point{padding:14pt 0}.point>*+*{margin-top:7pt}.table{margin:6pt 0}td{padding-top:3pt;padding-bottom:3pt}
.answer{padding:4pt 10pt 8pt}.answer .field{margin-top:4pt}textarea{min-height:34px}
.table{overflow:visible}
tr,figure,.panels,.answer,.question{break-inside:avoid}
h2,h3,caption,.point header{break-after:avoid}
thead{display:table-header-group}
.save,.skip,.answer button{display:none!important}
.answer:not(:has([value=agreedInPart]:checked)) .figure{display:block}
details::details-content{content-visibility:visible;block-size:auto}
a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`.trim();
