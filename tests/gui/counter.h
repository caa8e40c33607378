#pragma once

#include "tests/gui/guidesk.h"
#include "ui/presentation/reception/checklistmodel.h"
#include "ui/presentation/reception/pagelistmodel.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace motcua::tests
{

/// The window with a reception begun.
struct Counter : GuiDesk {
    [[nodiscard]] bool begin()
    {
        show();
        return login() && newReception();
    }
    [[nodiscard]] bool identify()
    {
        readCard(sampleCard());
        return QTest::qWaitFor([this] { return find<QLineEdit>("procedureSearch")->hasFocus(); });
    }
    [[nodiscard]] bool choose(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return checklist()->hasFocus(); });
    }
    [[nodiscard]] QAbstractItemView *checklist() { return find<QAbstractItemView>("checklist"); }
    [[nodiscard]] QString digitised(int row)
    {
        return checklist()
            ->model()
            ->index(row, presentation::ChecklistModel::Digitised)
            .data()
            .toString();
    }
    [[nodiscard]] QAbstractItemView *strip() { return find<QAbstractItemView>("pageStrip"); }
    /// Numbers of the pages in their order; "|" before a document, ">" behind a page turned right.
    [[nodiscard]] QString pages()
    {
        using presentation::PageListModel;
        QStringList words;
        for (int row = 0; row < strip()->model()->rowCount(); ++row) {
            const auto index = strip()->model()->index(row, 0);
            if (index.data(PageListModel::StartsDocumentRole).toBool())
                words.append(QStringLiteral("|"));
            const auto picture = index.data(PageListModel::ThumbnailRole).value<QImage>();
            words.append(index.data(PageListModel::IdRole).toString().section(u'/', -1) +
                         (picture.width() > picture.height() ? QStringLiteral(">") : QString()));
        }
        return words.join(u' ');
    }
    [[nodiscard]] QString message() { return find<QLabel>("receptionMessage")->text(); }
    [[nodiscard]] QDialog *preview() { return find<QDialog>("previewDialog"); }
};

} // namespace motcua::tests
