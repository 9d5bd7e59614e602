<#ftl output_format="HTML">
<#macro fact term value><#if value?has_content><tr><th scope="row">${term}</th><td class="text">${value}</td></tr></#if></#macro>
<#macro list term items><#if items?has_content><tr><th scope="row">${term}</th><td><ul><#list items as item><li class="text">${item}</li></#list></ul></td></tr></#if></#macro>
<#assign content = brief.content()>
<#assign number = brief.version.number?c>
<#assign reference = brief.request.reference>
<html lang="${locale.language}">
<head>
  <title>${say.text("brief.pdf.title", reference, number)}</title>
  <meta name="description" content="${brief.request.title}"/>
  <meta name="author" content="Maillon"/>
  <meta name="subject" content="${say.text("brief.pdf.subject", brief.request.title)}"/>
  <style>
    @page {
      size: A4; margin: 20mm 18mm 22mm 18mm;
      @bottom-left { content: "${say.text("brief.pdf.title", reference, number)?replace('"', '')?replace('\\', '')}"; font-family: Atkinson, 'Atkinson Extended'; font-size: 8pt; color: #56616A; }
      @bottom-right { content: counter(page) " / " counter(pages); font-family: Atkinson, 'Atkinson Extended'; font-size: 8pt; color: #56616A; }
    }
    body { font-family: Atkinson, 'Atkinson Extended'; font-size: 10pt; line-height: 1.4; color: #22282B; }
    h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm 0; color: #7E2C18; }
    h2 { font-size: 13pt; margin: 8mm 0 2mm 0; padding-top: 3mm; border-top: 0.6pt solid #7E2C18; color: #1E4259; page-break-after: avoid; page-break-inside: avoid; }
    p { margin: 0 0 2mm 0; }
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.3pt solid #D9D0C3; word-wrap: break-word; }
    .facts th { width: 38mm; font-weight: 400; color: #56616A; }
    .facts { -fs-table-paginate: paginate; }
    .kind { margin: 0; font-size: 9pt; color: #56616A; }
    .state { margin: 3mm 0 4mm 0; padding: 2mm 3mm; border-left: 2pt solid #1E4259; background: #F4EFE6; }
    .number { text-align: right; white-space: nowrap; padding-right: 0; padding-left: 3mm; }
    .total th, .total td { font-weight: 700; font-size: 11.5pt; border-bottom: 0; }
    .totals { page-break-inside: avoid; }
    .text { white-space: pre-wrap; }
    .plain { font-weight: 400; }
    .small { font-size: 8.5pt; color: #56616A; }
    ul { margin: 0; padding-left: 4.5mm; }
  </style>
</head>
<body>
<p class="kind">${say.text("brief.pdf.kind")} ${say.text("brief.pdf.number", reference, number, say.shortWhen(brief.version.offeredAt))}</p>
<h1>${brief.request.title}</h1>
<#if brief.approved()>
<p class="state">${say.text("brief.approved", say.when(brief.version.decidedAt))}</p>
<#elseif brief.refused()>
<p class="state text">${say.text("brief.refused", say.when(brief.version.decidedAt))}
${brief.version.refusalReason}</p>
<#elseif brief.awaited>
<p class="state">${say.text("brief.waiting")}</p>
<#else>
<p class="state">${say.text("brief.ended")}</p>
</#if>
<table class="facts">
  <@fact term=say.text("brief.pdf.client") value=brief.clientName/>
  <@fact term=say.text("brief.pdf.commune") value=brief.communeName/>
</table>

<#if brief.changes??>
<h2>${say.text("brief.changes", (brief.version.number - 1)?c)}</h2>
<#if brief.changes.sections?has_content>
<ul>
<#list brief.changes.sections as change>
<#assign name = change.title?has_content?then(change.title, say.text("brief.need"))>
<#if change.kind.name() == "ADDED"><li class="text">${say.text("brief.pdf.added", name)}</li>
<#elseif change.kind.name() == "REMOVED"><li class="text">${say.text("brief.pdf.removed", name)}</li>
<#else><li class="text">${say.text("brief.pdf.changed", name, change.inOrder()?map(part -> say.of(part))?join(", "))}</li></#if>
</#list>
</ul>
<#else>
<p>${say.text("brief.changes.none")}</p>
</#if>
</#if>

<h2>${say.text("brief.need")}</h2>
<p class="text">${content.introduction}</p>

<#list brief.lots as section>
<#assign lot = section.lot>
<h2>${say.text("brief.lot", lot.position?c, lot.title)}</h2>
<table class="facts">
  <@fact term=say.text("brief.trade") value=(section.trade.name(locale) + (section.trade.explanation(locale)?has_content?then("\n" + section.trade.explanation(locale), "")))/>
  <@fact term=say.text("brief.todo") value=lot.brief/>
  <@list term=say.text("brief.deliverables") items=section.deliverables()/>
  <@list term=say.text("brief.lines") items=lot.lines?map(line -> say.text("brief.line", say.number(line.quantity), line.unit, line.label))/>
  <@fact term=say.text("brief.start") value=(lot.startWished??)?then(say.day(lot.startWished), "")/>
  <@fact term=say.text("brief.end") value=(lot.endWished??)?then(say.day(lot.endWished), "")/>
  <@fact term=say.text("brief.place") value=lot.onSite?then(say.text("brief.onSite", brief.communeName), "")/>
  <@list term=say.text("brief.dependencies") items=lot.dependencies?map(tie -> say.text("brief.dependency." + tie.kind.name(), tie.position?c, tie.title))/>
  <@list term=say.text("brief.criteria") items=lot.criteria?map(criterion -> say.text("brief.criterion", criterion.label, criterion.weight?c))/>
  <@fact term=say.text("brief.share") value=(lot.budget??)?then(say.money(lot.budget) + " " + say.text("brief.net"), say.text("brief.share.open"))/>
  <@fact term=say.text("brief.price") value=section.priceIn(say)/>
</table>
</#list>

<h2>${say.text("brief.total")}</h2>
<table class="totals">
  <thead><tr><th scope="col">${say.text("brief.total.lot")}</th><th scope="col" class="number">${say.text("brief.total.share")}</th></tr></thead>
  <tbody>
  <#list brief.lots as section>
  <tr><th scope="row" class="plain">${section.lot.position?c}. ${section.lot.title}</th><td class="number"><#if section.lot.budget??>${say.money(section.lot.budget)}<#else>${say.text("brief.share.open")}</#if></td></tr>
  </#list>
  <tr class="total"><th scope="row">${say.text("brief.total.whole")}</th><td class="number"><#if content.budget??>${say.money(content.budget)}<#else>${say.text("brief.total.open")}</#if></td></tr>
  </tbody>
</table>

<h2>${say.text("brief.pdf.after")}</h2>
<p>${say.text("brief.pdf.after.text")}</p>
</body>
</html>
