<#ftl output_format="HTML">
<#macro fact term value><#if value?has_content><tr><th scope="row">${term}</th><td class="text">${value}</td></tr></#if></#macro>
<#macro orUnsaid text><#if text?has_content>${text}<#else><em>non précisé</em></#if></#macro>
<#assign forms = {
  "SOLE_TRADER": "entrepreneur individuel", "EURL": "EURL", "SARL": "SARL", "SAS": "SAS", "SCOP": "SCOP",
  "ASSOCIATION": "association"}>
<html lang="fr">
<head>
  <title>Devis ${bid.reference} et bon pour accord</title>
  <meta name="description" content="Devis ${bid.reference}, révision ${bid.revision?c}, accepté par ${client.name}"/>
  <meta name="author" content="Maillon"/>
  <meta name="subject" content="${lot.title}"/>
  <style>
    @page {
      size: A4; margin: 20mm 18mm 22mm 18mm;
      @bottom-left { content: "Devis ${bid.reference?replace('"', '')?replace('\\', '')} - révision ${bid.revision?c}"; font-family: Atkinson, 'Atkinson Extended'; font-size: 8pt; color: #56616A; }
      @bottom-right { content: counter(page) " / " counter(pages); font-family: Atkinson, 'Atkinson Extended'; font-size: 8pt; color: #56616A; }
    }
    body { font-family: Atkinson, 'Atkinson Extended'; font-size: 10pt; line-height: 1.4; color: #22282B; }
    h1 { font-size: 20pt; margin: 0 0 2mm 0; color: #7E2C18; }
    h2 { font-size: 12.5pt; margin: 7mm 0 2mm 0; color: #1E4259; page-break-after: avoid; }
    p { margin: 0 0 2mm 0; }
    table { width: 100%; border-collapse: collapse; }
    th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.3pt solid #D9D0C3; word-wrap: break-word; }
    .facts th { width: 45mm; font-weight: 400; color: #56616A; }
    .lines { -fs-table-paginate: paginate; }
    .lines tr { page-break-inside: avoid; }
    .totals { page-break-inside: avoid; }
    .number { text-align: right; white-space: nowrap; padding-right: 0; padding-left: 3mm; }
    .total th, .total td { font-weight: 700; font-size: 11.5pt; border-bottom: 0; }
    .text { white-space: pre-wrap; }
    .proof { page-break-before: always; }
    .small { font-size: 8.5pt; color: #56616A; }
    .mono { font-size: 8.5pt; }
    ul { margin: 0; padding-left: 5mm; }
  </style>
</head>
<body>
<h1>Devis</h1>
<p>Numéro ${bid.reference}, révision ${bid.revision?c}, du ${say.day(submittedOn)}. Devis gratuit, valable jusqu’au ${say.day(bid.validUntil)} inclus.</p>

<h2>Prestataire</h2>
<table class="facts">
  <@fact term="Nom" value=(providerName)/>
  <@fact term="Forme" value=(forms[provider.legalForm.name()])/>
  <@fact term="Commune" value=(providerCommune)/>
  <@fact term="SIRET" value=((provider.siret.value())!"")/>
  <@fact term="Numéro de TVA" value=(vatNumber)/>
  <@fact term="Contact" value=(provider.contactName)/>
  <@fact term="Téléphone" value=(provider.phone)/>
  <@fact term="Courriel" value=(provider.email.value())/>
</table>

<h2>Client</h2>
<table class="facts">
  <@fact term="Nom" value=(client.name)/>
  <@fact term="Commune" value=(clientCommune)/>
  <@fact term="Contact" value=(client.contactName)/>
  <@fact term="Téléphone" value=(client.phone)/>
  <@fact term="Courriel" value=(client.email.value())/>
</table>

<h2>Objet</h2>
<table class="facts">
  <@fact term="Demande" value=(request.reference + " : " + request.title)/>
  <@fact term="Lot" value=(lot.reference + " : " + lot.title)/>
  <@fact term="Lieu" value=(placeOfWork)/>
  <@fact term="Début" value=(say.day(bid.startsOn))/>
  <@fact term="Durée" value=(bid.durationDays?c + " jours")/>
</table>

<h2>Prix</h2>
<table class="lines">
  <thead>
    <tr><th scope="col">Prestation</th><th scope="col" class="number">Quantité</th><th scope="col" class="number">Prix unitaire HT</th><th scope="col" class="number">Remise</th><th scope="col" class="number">TVA</th><th scope="col" class="number">Montant HT</th></tr>
  </thead>
  <tbody>
  <#list bid.lines as line>
    <tr>
      <td class="text">${line.label}</td>
      <td class="number">${say.number(line.quantity)} ${line.unit}</td>
      <td class="number">${say.money(line.unitPrice)}</td>
      <td class="number"><#if line.discountPercent != 0>${say.number(line.discountPercent)} %<#else>–</#if></td>
      <td class="number">${say.number(line.vatRate)} %</td>
      <td class="number">${say.money(line.net)}</td>
    </tr>
  </#list>
  </tbody>
</table>
<table class="totals">
  <tr><th scope="row">Total HT</th><td class="number">${say.money(bid.net)}</td></tr>
  <#list bid.vat as vat>
  <#if vat.rate != 0>
  <tr><th scope="row">TVA ${say.number(vat.rate)} % sur ${say.money(vat.base)}</th><td class="number">${say.money(vat.vat)}</td></tr>
  </#if>
  </#list>
  <tr class="total"><th scope="row">Total TTC</th><td class="number">${say.money(bid.total)}</td></tr>
</table>
<#if bid.vatMention?has_content><p>${bid.vatMention}</p></#if>

<h2>Ce qui est compris</h2>
<p class="text"><@orUnsaid bid.included/></p>
<h2>Ce qui n’est pas compris</h2>
<p class="text"><@orUnsaid bid.excluded/></p>
<h2>Conditions de paiement</h2>
<p class="text"><@orUnsaid bid.paymentTerms/></p>

<h2>Droits cédés</h2>
<p class="text"><@orUnsaid bid.rights/></p>
<#if bid.note?has_content>
<h2>Remarques du prestataire</h2>
<p class="text">${bid.note}</p>
</#if>

<h2>Jalons</h2>
<table>
  <thead><tr><th scope="col">Étape</th><th scope="col" class="number">Part du prix</th></tr></thead>
  <tbody>
  <#list bid.milestones as milestone>
    <tr><td class="text">${milestone.title}</td><td class="number">${say.number(milestone.percent)} %</td></tr>
  </#list>
  </tbody>
</table>

<#if lot.brief?has_content>
<h2>Cahier des charges du lot, version ${request.briefVersion?c}</h2>
<p class="text">${lot.brief}</p>
</#if>

<div class="proof">
<h1>Bon pour accord</h1>
<p class="text">${signature.textShown}</p>
<h2>Cases cochées</h2>
<ul>
<#list signature.boxesTicked as box><li class="text">${box}</li></#list>
</ul>
<h2>Signataire</h2>
<table class="facts">
  <@fact term="Nom" value=(signature.signerName)/>
  <@fact term="Fonction" value=(signature.signerFunction)/>
  <@fact term="Pour" value=(client.name)/>
  <@fact term="Compte" value=(signature.email.value() + " (" + signature.account.value() + ")")/>
</table>
<h2>Preuve</h2>
<table class="facts mono">
  <@fact term="Acceptation" value=(acceptance)/>
  <@fact term="Devis accepté" value=(bid.reference + ", révision " + bid.revision?c + " (" + bid.id.value() + ")")/>
  <@fact term="Empreinte du devis reçu" value=(bid.contentSha256)/>
  <@fact term="Montant accepté" value=(say.money(bid.net) + " HT, " + say.money(bid.total) + " TTC")/>
  <@fact term="Heure universelle" value=(acceptedUtc)/>
  <@fact term="Heure de Paris" value=(acceptedLocal)/>
  <@fact term="Adresse d’origine" value=(signature.address)/>
  <@fact term="Navigateur" value=(signature.userAgent)/>
</table>
<h2>Droit de rétractation</h2>
<#if terms.withdrawUntil??>
<p>Le client a déclaré que le contrat est conclu hors établissement, qu’il emploie cinq salariés au plus et que l’objet du contrat n’entre pas dans son activité principale. Il peut se rétracter sans motif jusqu’au ${say.day(terms.withdrawUntil)} inclus, par toute déclaration sans ambiguïté adressée au prestataire (articles L. 221-3 et L. 221-18 du Code de la consommation).</p>
<p><#if terms.startRequested>Le client demande expressément que le travail commence avant la fin de ce délai. S’il se rétracte ensuite, il paie ce qui a été fourni jusque-là.<#else>Le travail ne commence pas avant la fin de ce délai.</#if></p>
<p class="small">Formulaire : « À l’attention de ${providerName} : je vous notifie par la présente ma rétractation du contrat portant sur le devis ${bid.reference}, accepté le ${say.day(acceptedOn)}. Nom, date, signature. »</p>
<#else>
<p>D’après les réponses du client, la loi n’ouvre pas de droit de rétractation pour ce contrat.</p>
</#if>
<p class="small">L’empreinte SHA-256 de ce document est conservée avec l’acceptation : tout changement d’un seul caractère la rend différente.</p>
</div>
</body>
</html>
