#pragma once

#include "ui/presentation/masterdata/masterdatapresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include <array>

namespace motcua::widgets
{

/// Catalogue, agencies and calendar on one page: what counts on the left, what a file or the server
/// would change on the right. F3 to F6 read, F9 takes in, Esc leaves.
class MasterDataPage final : public QWidget
{
    Q_OBJECT

public:
    MasterDataPage(presentation::MasterDataPresenter &presenter, Dialogs &dialogs,
                   QWidget *parent = nullptr);

    /// Reads what counts anew; whenever the page comes into sight.
    void enter();

signals:
    void left();

private:
    /// What one kind of data shows.
    struct Section {
        QLabel *standing = nullptr;
        QLabel *notice = nullptr;
        QPushButton *import = nullptr;
    };

    void makeTop(QVBoxLayout &layout);
    [[nodiscard]] QWidget *makeSections();
    [[nodiscard]] QWidget *makeSection(services::MasterKind kind);
    [[nodiscard]] QWidget *makeReport();
    void makeShortcuts();
    void connectPresenter();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text,
                                      const QString &spoken);
    void chooseFile(services::MasterKind kind);
    void pull();
    void showStanding();
    void showBusy();
    void showPlan();
    void apply();
    void copyReport();
    void saveReport();

    presentation::MasterDataPresenter &m_presenter;
    Dialogs &m_dialogs;
    MessageLine *m_message = nullptr;
    std::array<Section, services::masterKinds.size()> m_sections;
    QPushButton *m_pull = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_report = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace motcua::widgets
