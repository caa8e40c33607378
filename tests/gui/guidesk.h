#pragma once

#include "tests/fakes/uidesk.h"
#include "ui/widgets/mainwindow.h"

#include <QMutex>

namespace motcua::tests
{

/// Answers every dialog at once.
class GuiDialogs final : public widgets::Dialogs
{
public:
    QStringList files;
    QString saveAs;
    QString folder;
    bool yes = true;
    QStringList asked;

    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   std::function<void(const QStringList &)> chosen) override;
    void openFolder(QWidget *parent, const QString &title,
                    std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                  std::function<void(const QString &)> chosen) override;
    void ask(QWidget *parent, const widgets::Question &question,
             std::function<void()> yes) override;
};

/// Counts pages instead of printing them.
class GuiPrinter final : public widgets::PaperPrinter
{
public:
    QStringList names{QStringLiteral("HP LaserJet quầy 1")};
    bool isBroken = false;

    [[nodiscard]] QStringList printers() const override { return names; }
    [[nodiscard]] kernel::Status print(const NextPage &next, const QString &printer) const override;
    [[nodiscard]] int printedPages() const;

private:
    mutable QMutex m_mutex;
    mutable int m_pages = 0;
};

/// The whole window on a desk in memory, and hands to work it with. Password "đúng".
class GuiDesk
{
public:
    GuiDesk();

    void show();
    [[nodiscard]] bool login();
    /// Shows the reception with the focus in the reader's field.
    [[nodiscard]] bool newReception();

    /// One key press to whatever has the focus; counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types a text key by key; counted.
    void type(const QString &text);
    /// What a keyboard-wedge reader does: a whole card and Enter; not counted.
    void readCard(const QString &card);
    /// The same key by key through the event loop, `gapMs` apart, to whatever has the focus then;
    /// without an Enter.
    void readCardSlowly(const QString &card, int gapMs);
    [[nodiscard]] int presses() const { return m_presses; }

    template <class Widget> [[nodiscard]] Widget *find(const char *objectName)
    {
        return window.findChild<Widget *>(QString::fromLatin1(objectName));
    }

    UiDesk desk;
    GuiDialogs dialogs;
    GuiPrinter printer;
    widgets::MainWindow window;

private:
    int m_presses = 0;
};

} // namespace motcua::tests
