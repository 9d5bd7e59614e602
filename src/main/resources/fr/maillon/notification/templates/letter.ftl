${firstLine}

${button} :
${address}
<#list paragraphs as paragraph>

${paragraph}
</#list>

-- 
Maillon
