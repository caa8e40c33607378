#pragma once

#include <QObject>

namespace motcua::tests
{

/// What a person selects, copies and searches in a viewer: made pages through the real page work,
/// motcua-ocr and the PDF writer, their text layer against the ink that poppler draws.
class TestTextLayer : public QObject
{
    Q_OBJECT

private slots:
    void selectionCoversTheWords_data();
    void selectionCoversTheWords();
};

} // namespace motcua::tests
