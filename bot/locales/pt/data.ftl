settings-export = 🗂 Exportar os meus dados
data-export-done =
    🗂 Tudo o que guardo a seu respeito: definições, encomendas com o seu histórico, alertas e notas, em ficheiros JSON dentro de um ZIP.

    Não inclui chaves API completas, contas nem códigos: guardo-os apenas encriptados, ou não os guardo de todo.
data-export-too-large = ⚠️ Os seus dados ultrapassam o tamanho de ficheiro que o Telegram aceita (50 MB). As encomendas sozinhas talvez caibam: use <b>Exportar</b>.
