settings-export = 🗂 Exportar mis datos
data-export-done =
    🗂 Todo lo que guardo sobre ti: ajustes, pedidos con su historial, avisos y notas, en archivos JSON dentro de un ZIP.

    No incluye claves API completas, cuentas ni códigos: los guardo solo cifrados o no los guardo.
data-export-too-large = ⚠️ Tus datos superan el tamaño de archivo que admite Telegram (50 MB). Puede que los pedidos solos quepan: usa <b>Exportar</b>.
