#include "app/documents/barcode.h"

#include <memory>

#include <zint.h>

namespace motcua::documents
{

namespace
{

using Symbol = std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)>;

bool isDark(const zint_symbol &symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8)) & 1;
}

Barcode barsOf(const zint_symbol &symbol)
{
    Barcode code{{symbol.width, symbol.rows}, {}};
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.width; ++column) {
            if (!isDark(symbol, row, column))
                continue;
            const int start = column;
            while (column < symbol.width && isDark(symbol, row, column))
                ++column;
            code.bars.append(QRect(start, row, column - start, 1));
        }
    }
    return code;
}

std::optional<Barcode> encoded(int symbology, const QByteArray &text, int option)
{
    if (text.isEmpty())
        return {};
    const Symbol symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol)
        return {};
    symbol->symbology = symbology;
    symbol->input_mode = DATA_MODE;
    symbol->option_1 = option;
    symbol->show_hrt = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, int(text.size())) >= ZINT_ERROR)
        return {};
    return barsOf(*symbol);
}

} // namespace

std::optional<Barcode> code128(const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() > 126 || character.unicode() < 32)
            return {};
    }
    return encoded(BARCODE_CODE128, text.toLatin1(), -1);
}

std::optional<Barcode> qrCode(const QString &text, QrLevel level)
{
    return encoded(BARCODE_QRCODE, text.toUtf8(), level == QrLevel::M ? 2 : 1);
}

} // namespace motcua::documents
