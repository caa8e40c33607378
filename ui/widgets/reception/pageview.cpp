#include "ui/widgets/reception/pageview.h"

#include "ui/presentation/messages.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int picturePixels = 1400;
constexpr double keyStep = 0.01;
constexpr double leastCrop = 0.03; // smaller is a slip of the hand

} // namespace

PageView::PageView(presentation::PageDeskPresenter &pages, int row, QWidget *parent)
    : QDialog(parent), m_pages(pages), m_row(row)
{
    setObjectName(u"pageView"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_paper = new QLabel(this);
    m_paper->setObjectName(u"pagePicture"_s);
    m_paper->setAccessibleName(tr("The page"));
    m_paper->setAlignment(Qt::AlignCenter);
    m_paper->setMinimumSize(200, 280);
    m_paper->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_paper->installEventFilter(this);
    m_band = new QRubberBand(QRubberBand::Rectangle, m_paper);
    m_hint = new QLabel(tr("Draw the part that stays, or move its corners: arrows the upper left, "
                           "Shift and arrows the lower right."),
                        this);
    m_hint->setObjectName(u"pageViewHint"_s);
    m_hint->setWordWrap(true);
    const auto button = [this](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_apply = button(tr("Crop (Enter)"), u"cropApply"_s);
    m_toPaper = button(tr("To the paper's edge (E)"), u"cropToPaper"_s);
    m_whole = button(tr("Whole page (Backspace)"), u"cropWhole"_s);
    auto *close = button(tr("Close (Esc)"), u"pageViewClose"_s);
    auto *row1 = new QHBoxLayout;
    row1->addWidget(m_hint, 1);
    for (QPushButton *each : {m_apply, m_toPaper, m_whole, close})
        row1->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_paper, 1);
    layout->addLayout(row1);
    resize(980, 720);

    connect(m_apply, &QPushButton::clicked, this, &PageView::applyCrop);
    connect(m_toPaper, &QPushButton::clicked, this, [this] { setCrop(m_pages.paperOf(m_row)); });
    connect(m_whole, &QPushButton::clicked, this, [this] { m_pages.steps.crop(m_row, {}); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_pages, &presentation::PageDeskPresenter::changed, this, &PageView::follow);
    m_pages.holdFor(*this);
    go(row);
}

void PageView::go(int row)
{
    m_row = std::clamp(row, 0, std::max(0, m_pages.pages()->rowCount() - 1));
    load();
}

/// Pages come in before this one, or another paper is shown behind the dialog: its row is not it.
void PageView::follow()
{
    const int row = m_pages.rowOf(m_shown.id);
    if (row < 0)
        return reject();
    m_row = row;
    if (m_pages.pages()->at(row).arranged.edit != m_shown.edit)
        return load();
    setWindowTitle(tr("Page %1 of %2").arg(m_row + 1).arg(m_pages.pages()->rowCount()));
}

void PageView::load()
{
    const int count = m_pages.pages()->rowCount();
    if (m_row >= count)
        return reject(); // the last page was taken away
    m_shown = m_pages.pages()->at(m_row).arranged;
    setWindowTitle(tr("Page %1 of %2").arg(m_row + 1).arg(count));
    setCrop({});
    m_picture = {}; // what is drawn over it from now on would count for the next one
    const auto &[arranged, captured] = m_pages.pages()->at(m_row);
    m_whole->setEnabled(captured.value_or(services::CapturedPage()).shownPart(arranged.edit) !=
                        QRectF(0, 0, 1, 1));
    m_toPaper->setEnabled(!m_pages.paperOf(m_row).isNull());
    const QPointer<PageView> self(this);
    m_pages.picture(m_row, picturePixels,
                    [self, asked = ++m_asked](const kernel::Result<QImage> &picture) {
                        if (!self || asked != self->m_asked)
                            return;
                        if (picture)
                            self->show(*picture);
                        else
                            self->m_paper->setText(presentation::errorText(picture.error()));
                    });
}

void PageView::show(const QImage &picture)
{
    m_picture = picture;
    const QSize room = m_paper->size() * devicePixelRatioF();
    QPixmap shown =
        QPixmap::fromImage(m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_paper->setPixmap(shown);
    setCrop(m_crop);
}

QRect PageView::pictureArea() const
{
    const QSize size = m_picture.size().scaled(m_paper->size(), Qt::KeepAspectRatio);
    return {QPoint((m_paper->width() - size.width()) / 2, (m_paper->height() - size.height()) / 2),
            size};
}

QPointF PageView::shareAt(const QPoint &point) const
{
    const QRect area = pictureArea();
    return {std::clamp(double(point.x() - area.x()) / std::max(1, area.width()), 0.0, 1.0),
            std::clamp(double(point.y() - area.y()) / std::max(1, area.height()), 0.0, 1.0)};
}

void PageView::setCrop(const QRectF &part)
{
    m_crop = part;
    m_apply->setEnabled(!m_crop.isNull());
    m_band->setVisible(!m_crop.isNull());
    const QRect area = pictureArea();
    m_band->setGeometry(
        area.x() + qRound(m_crop.x() * area.width()), area.y() + qRound(m_crop.y() * area.height()),
        qRound(m_crop.width() * area.width()), qRound(m_crop.height() * area.height()));
}

void PageView::applyCrop()
{
    if (!m_picture.isNull() && m_crop.width() >= leastCrop && m_crop.height() >= leastCrop)
        m_pages.steps.crop(m_row, m_crop);
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_paper || m_picture.isNull())
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        m_anchor = shareAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        setCrop({});
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const QPointF now = shareAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        setCrop(QRectF(m_anchor, now).normalized());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool corner = event->modifiers() & Qt::ShiftModifier;
    const auto move = [&](double x, double y) {
        QRectF crop = m_crop.isNull() ? QRectF(0, 0, 1, 1) : m_crop;
        if (corner)
            crop.setBottomRight({std::clamp(crop.right() + x, crop.left() + leastCrop, 1.0),
                                 std::clamp(crop.bottom() + y, crop.top() + leastCrop, 1.0)});
        else
            crop.setTopLeft({std::clamp(crop.left() + x, 0.0, crop.right() - leastCrop),
                             std::clamp(crop.top() + y, 0.0, crop.bottom() - leastCrop)});
        setCrop(crop);
    };
    switch (event->key()) {
    case Qt::Key_Left: return move(-keyStep, 0);
    case Qt::Key_Right: return move(keyStep, 0);
    case Qt::Key_Up: return move(0, -keyStep);
    case Qt::Key_Down: return move(0, keyStep);
    case Qt::Key_PageUp: return go(m_row - 1);
    case Qt::Key_PageDown: return go(m_row + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return applyCrop();
    case Qt::Key_Backspace: return m_pages.steps.crop(m_row, {});
    case Qt::Key_E: return setCrop(m_pages.paperOf(m_row));
    case Qt::Key_L: return m_pages.steps.turn({m_row}, -90);
    case Qt::Key_R: return m_pages.steps.turn({m_row}, 90);
    default: QDialog::keyPressEvent(event);
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (!m_picture.isNull())
        show(m_picture);
}

} // namespace motcua::widgets
