settings-export = 🗂 Exportar meus dados
data-export-done =
    🗂 Tudo o que guardo sobre você: ajustes, pedidos com histórico, avisos e notas, em arquivos JSON dentro de um ZIP.

    Chaves de API completas, contas e códigos não estão incluídos: eu guardo tudo isso só criptografado, ou não guardo.
data-export-too-large = ⚠️ Seus dados passam do tamanho de arquivo que o Telegram aceita (50 MB). Só os pedidos talvez caibam: use <b>Exportar</b>.
