#include "ui/widgets/reception/collatedialog.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using motcua::presentation::PageListModel;

namespace motcua::widgets
{

namespace
{

constexpr QSize sideSize(96, 136);
constexpr int gap = 8;

} // namespace

CollateDialog::CollateDialog(presentation::PageDeskPresenter &pages, QList<int> rows,
                             QWidget *parent)
    : QDialog(parent), m_pages(pages)
{
    std::sort(rows.begin(), rows.end());
    m_ids = m_pages.idsOf(rows);
    m_pages.holdFor(*this);
    setObjectName(u"collateDialog"_s);
    setWindowTitle(tr("Collate front and back pages"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_fronts = new QSpinBox(this);
    m_fronts->setObjectName(u"collateFronts"_s);
    m_fronts->setAccessibleName(tr("Number of front pages"));
    m_fronts->setRange(1, int(m_ids.size()) - 1);
    m_fronts->setValue(int(m_ids.size() + 1) / 2);
    m_reversed = new QCheckBox(tr("The pile was turned over: its last page comes first"), this);
    m_reversed->setObjectName(u"collateReversed"_s);
    m_reversed->setChecked(true);
    m_sheets = new QListWidget(this);
    m_sheets->setObjectName(u"collateSheets"_s);
    m_sheets->setAccessibleName(tr("The sheets as they will be"));
    m_sheets->setViewMode(QListView::IconMode);
    m_sheets->setMovement(QListView::Static);
    m_sheets->setResizeMode(QListView::Adjust);
    m_sheets->setIconSize({2 * sideSize.width() + gap, sideSize.height()});
    m_sheets->setSelectionMode(QAbstractItemView::NoSelection);
    m_mismatch = new QLabel(this);
    m_mismatch->setObjectName(u"collateMismatch"_s);
    m_mismatch->setTextFormat(Qt::PlainText);
    m_mismatch->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("Front pages"), m_fronts);
    form->addRow(QString(), m_reversed);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *collate = buttons->addButton(tr("Collate"), QDialogButtonBox::AcceptRole);
    collate->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_sheets, 1);
    layout->addWidget(m_mismatch);
    layout->addWidget(buttons);
    resize(720, 520);

    connect(m_fronts, &QSpinBox::valueChanged, this, &CollateDialog::preview);
    connect(m_reversed, &QCheckBox::toggled, this, &CollateDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_pages.steps.collate(sheets());
        accept();
    });
    preview();
}

QList<domain::CollatedSheet> CollateDialog::sheets() const
{
    const int fronts = m_fronts->value();
    return domain::collated(m_ids.first(fronts), m_ids.sliced(fronts), m_reversed->isChecked());
}

void CollateDialog::preview()
{
    m_sheets->clear();
    const auto made = sheets();
    int single = 0;
    for (int i = 0; i < made.size(); ++i) {
        m_sheets->addItem(makeSheet(i + 1, made[i]));
        single += made[i].front && made[i].back ? 0 : 1;
    }
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText, tonesFor(tone).warning);
    m_mismatch->setPalette(tone);
    m_mismatch->setText(
        single > 0 ? tr("%n sheet(s) have one side only: the piles do not match.", nullptr, single)
                   : QString());
}

QImage CollateDialog::pictureOf(const std::optional<domain::PageId> &page) const
{
    const PageListModel &model = *m_pages.pages();
    for (int row = 0; page && row < model.rowCount(); ++row) {
        if (model.at(row).arranged.id == *page)
            return model.data(model.index(row), PageListModel::ThumbnailRole).value<QImage>();
    }
    return {};
}

QListWidgetItem *CollateDialog::makeSheet(int number, const domain::CollatedSheet &sheet) const
{
    QPixmap both(m_sheets->iconSize() * devicePixelRatioF());
    both.setDevicePixelRatio(devicePixelRatioF());
    both.fill(Qt::transparent);
    QPainter painter(&both);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    int x = 0;
    for (const auto &side : {sheet.front, sheet.back}) {
        const QRect cell(QPoint(x, 0), sideSize);
        const QImage picture = pictureOf(side);
        const QSize size = (picture.isNull() ? QSize(210, 297) : picture.size())
                               .scaled(sideSize - QSize(2, 2), Qt::KeepAspectRatio);
        const QRect paper(cell.center() - QPoint(size.width() / 2, size.height() / 2), size);
        if (side)
            painter.drawImage(paper, picture);
        painter.setPen(QPen(side ? tonesFor(palette()).muted : tonesFor(palette()).warning, 1,
                            side ? Qt::SolidLine : Qt::DashLine));
        painter.drawRect(paper);
        x += sideSize.width() + gap;
    }
    return new QListWidgetItem(QIcon(both), tr("Sheet %1").arg(number));
}

} // namespace motcua::widgets
