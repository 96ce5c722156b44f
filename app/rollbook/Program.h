// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/PreviewPrinting.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/WindowDialogs.h"

#include <QPointer>

class QApplication;

namespace rollbook {

// Everything the window program is made of, built here and handed to one another. One file is open
// at a time; without one, the first-run page is shown.
class Program : public QObject {
    Q_OBJECT
public:
    Program(QApplication& application, const Clock& clock, std::shared_ptr<const CodeBook> codes,
            std::unique_ptr<QSettings> settings);
    ~Program() override;

    void start(const QString& file); // empty: the last one, or the first-run page
    MainWindow* window() const { return m_window.get(); }
    Desk* desk() const { return m_desk.get(); }
    Office* office() const { return m_office.get(); } // null: no file is open

private:
    void open(const QString& file, const QString& staffName, const QString& pin);
    Result<std::unique_ptr<Office>> opened(const QString& file);
    void showWindow(std::unique_ptr<Office> office);
    void showFirstRun(const QString& refusal = {});
    void sitDown(const QString& staffName, const QString& pin);
    void closeFile();

    const Clock& m_clock;
    std::shared_ptr<const CodeBook> m_codes;
    Preferences m_preferences;
    Theme m_theme;
    WindowDialogs m_dialogs;
    InstalledPrinters m_printers;
    PreviewPrinting m_printing;
    Privacy m_privacy;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_firstRun;
};

} // namespace rollbook
