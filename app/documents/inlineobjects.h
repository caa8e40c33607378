#pragma once

#include <QObject>
#include <QString>
#include <QTextObjectInterface>

namespace motcua::documents
{

/// Draws what forms put into their text with <img>, as vectors of exact size (millimetres):
///
///     <img src="qr:24">            the form's QR code, 24 mm wide with its quiet zone of 4 modules
///     <img src="code128:0.28x8">   the dossier code, modules 0.28 mm, bars 8 mm high, quiet 10
///     <img src="rule:38">          a thin line 38 mm long, in the middle of 1.2 mm
///     <img src="rule:0">           the same, as long as the text is wide
///     <img src="dots:40x6">        a dotted line to write on, 40 mm (0: the whole line), 6 mm high
///     <img src="box:1"> "box:0"    a square for a cross, crossed or empty
///     <img src="space:16">         nothing, 16 mm high
///
/// Registered with the layout of one document, which it must outlive. Same thread.
class InlineObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    InlineObjects(QString qrText, QString code128Text);

    /// Can `source` be drawn? For the check of a form when it is loaded: fields in it are taken for
    /// numbers.
    [[nodiscard]] static bool isKnown(const QString &source);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QString m_qrText;
    QString m_code128Text;
};

} // namespace motcua::documents
